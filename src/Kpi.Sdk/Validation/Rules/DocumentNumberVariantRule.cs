namespace Kpi.Sdk.Validation;

/// <summary>A document number spelled otherwise than the rules for official papers ask.</summary>
internal sealed class DocumentNumberVariantRule : IDocumentRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI3001"),
        FindingSeverity.Notice,
        BilingualText.Of("Số, ký hiệu viết khác thể thức", "Variant spelling of a document number"),
        BilingualText.Of("Số, ký hiệu “{published}” viết đúng thể thức là {canonical}.", "The document number \"{published}\" is spelled {canonical} by the rules."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Văn bản của Đảng viết số-loại/cơ quan (Hướng dẫn 36-HD/VPTW), văn bản hành chính viết số/loại-cơ quan (Nghị định 30/2020/NĐ-CP); số dưới 10 có số 0 ở trước. Cách viết đã công bố được giữ; so khớp theo dạng chuẩn.",
                "The Party's papers write number-type/issuer (Guide 36-HD/VPTW), the State's number/type-issuer (Decree 30/2020/NĐ-CP), and put a zero before a number below ten. The published spelling is kept; matching goes by the canonical one."),
            BadExample = "\"number\": \"22/NQ-TU\"",
            GoodExample = "\"number\": \"22-NQ/TU\"",
        });

    public void Check(ModelPath path, DocumentReference document, FindingSink sink)
    {
        if (document.Number is { } number && !IsSpelled(number))
        {
            var found = sink.Report(Descriptor, path.Member("number"), FindingArgument.Of("published", number.AsPublished), FindingArgument.Of("canonical", number));
            sink.Replace(found, found.WithSuggestion(number.ToString()));
        }
    }

    // words before the number ("Nghị quyết số 10-NQ/TU") are no variant; decomposed letters are another rule's
    private static bool IsSpelled(DocumentNumber number)
    {
        var canonical = number.ToString();
        var published = VietnameseText.Compose(number.AsPublished);
        return published.EndsWith(canonical, StringComparison.Ordinal) && (published.Length == canonical.Length || published[^(canonical.Length + 1)] is ' ' or '\u00A0');
    }
}
