namespace Kpi.Sdk.Validation;

/// <summary>A document number whose type the catalogue does not have.</summary>
internal sealed class UnknownDocumentTypeRule : IDocumentRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3002"),
        FindingSeverity.Warning,
        BilingualText.Of("Loại văn bản không có trong danh mục", "Unknown document type"),
        BilingualText.Of("Loại văn bản “{type}” của {number} không có trong danh mục. Gần nhất: {nearest}.", "The catalogue has no document type \"{type}\" ({number}). The nearest: {nearest}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Loại văn bản hành chính theo Nghị định 30/2020/NĐ-CP, văn bản của Đảng theo Hướng dẫn 36-HD/VPTW; hai hệ khác nhau ở vài loại: quy định là QyĐ (Nhà nước) và QĐi (Đảng). Ký hiệu lạ thường là gõ nhầm.",
                "Types of the State's papers are those of Decree 30/2020/NĐ-CP, the Party's those of Guide 36-HD/VPTW; the two differ: rules are QyĐ (State) and QĐi (Party). A strange one is mostly a slip."),
            BadExample = "\"number\": \"10-NG/TU\"",
            GoodExample = "\"number\": \"10-NQ/TU\"",
        });

    public void Check(ModelPath path, DocumentReference document, FindingSink sink)
    {
        if (document.Number is not { IsKnownType: false, TypeCode: { } type } number)
        {
            return;
        }

        var side = number.Style == DocumentStyle.Party ? DocumentStyle.Party : DocumentStyle.State;
        var nearest = NearestTexts.Of(type, DocumentCatalogue.Default.Types.Where(known => known.Style == side).Select(known => known.Code));
        sink.Report(
            Descriptor,
            path.Member("number"),
            FindingArgument.Of("type", type),
            FindingArgument.Of("number", number),
            FindingArgument.Of("nearest", nearest));
    }
}
