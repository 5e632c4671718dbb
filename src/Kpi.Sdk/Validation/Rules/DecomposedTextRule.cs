namespace Kpi.Sdk.Validation;

/// <summary>Text whose letters and marks are characters of their own.</summary>
internal sealed class DecomposedTextRule : ITextRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1004"),
        FindingSeverity.Notice,
        BilingualText.Of("Chữ và dấu tách rời", "Decomposed text"),
        BilingualText.Of("“{text}” viết bằng Unicode tổ hợp (chữ và dấu là hai ký tự).", "\"{text}\" is in decomposed Unicode: letters and marks are characters of their own."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "TCVN 6909:2001 dùng Unicode; văn bản hành chính viết dạng dựng sẵn. Dạng tổ hợp trông giống hệt nhưng không khớp khi tìm kiếm hoặc so sánh từng ký tự. Tên gọi được dựng sẵn khi đọc; ghi chú và lời văn được giữ nguyên như đã viết.",
                "TCVN 6909:2001 prescribes Unicode, and official texts are written composed. The decomposed form looks the same and is missed by searches and by comparing characters. Names are composed when read; notes and wordings are kept as written."),
            BadExample = "\"note\": \"To\\u0302\\u0309 so\\u0302\\u0301\"",
            GoodExample = "\"note\": \"Tổ số\"",
        });

    public void Check(in ModelText text, FindingSink sink)
    {
        var composed = VietnameseText.Compose(text.Text);
        if (!string.Equals(composed, text.Text, StringComparison.Ordinal))
        {
            ModelTexts.Report(sink, Descriptor, text, composed, FindingArgument.Of("text", text.Text));
        }
    }
}
