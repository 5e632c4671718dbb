namespace Kpi.Sdk.Validation;

/// <summary>A document number whose issuer the catalogue does not have. Local bodies are many, so it is only a notice.</summary>
internal sealed class UnknownDocumentIssuerRule : IDocumentRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3003"),
        FindingSeverity.Notice,
        BilingualText.Of("Cơ quan ban hành không có trong danh mục", "Unknown issuing body"),
        BilingualText.Of("Cơ quan “{issuer}” của {number} không có trong danh mục. Gần nhất: {nearest}.", "The catalogue has no issuing body \"{issuer}\" ({number}). The nearest: {nearest}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Danh mục có các cơ quan trung ương và các cơ quan tỉnh nào cũng có. Chữ viết tắt lạ có thể đúng (sở, ban ở địa phương), có thể là gõ nhầm; chưa biết cơ quan thì không chắc số thuộc hệ Đảng hay Nhà nước.",
                "The catalogue has the central bodies and those every province has. A strange abbreviation may be right, a local office, or a slip; without the issuer it is not certain whether the number is the Party's or the State's."),
            BadExample = "\"number\": \"749/QĐ-TTgg\"",
            GoodExample = "\"number\": \"749/QĐ-TTg\"",
        });

    public void Check(ModelPath path, DocumentReference document, FindingSink sink)
    {
        if (document.Number is not { IsKnownIssuer: false } number)
        {
            return;
        }

        var nearest = NearestTexts.Of(number.IssuerCode, DocumentCatalogue.Default.Issuers.Select(issuer => issuer.Code));
        sink.Report(
            Descriptor,
            path.Member("number"),
            FindingArgument.Of("issuer", number.IssuerCode),
            FindingArgument.Of("number", number),
            FindingArgument.Of("nearest", nearest));
    }
}
