namespace Kpi.Sdk.Validation;

/// <summary>Text in TCVN3 or VNI-Windows shown as Latin-1.</summary>
internal sealed class LegacyEncodingRule : ITextRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1005"),
        FindingSeverity.Warning,
        BilingualText.Of("Bảng mã cũ", "Legacy encoding"),
        BilingualText.Of("“{text}” có vẻ là chữ theo bảng mã {coding}, chưa chuyển sang Unicode.", "\"{text}\" looks like {coding} text that was not converted to Unicode."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Văn bản soạn bằng phông .VnTime (TCVN 5712:1993, TCVN3) hoặc VNI chỉ đọc được với đúng phông đó; TCVN 6909:2001 bắt buộc dùng Unicode. Văn bản bị coi là mã cũ chỉ khi mọi từ có ký tự lạ đều đọc được thành âm tiết tiếng Việt.",
                "Texts written with .VnTime fonts (TCVN 5712:1993, TCVN3) or in VNI can be read with those fonts only; TCVN 6909:2001 requires Unicode. A text is taken for one only where every word with a strange character becomes a Vietnamese syllable."),
            BadExample = "\"note\": \"ChØ tiªu n¨m 2024\"",
            GoodExample = "\"note\": \"Chỉ tiêu năm 2024\"",
        });

    public void Check(in ModelText text, FindingSink sink)
    {
        if (LegacyText.Read(text.Text) is { } legacy)
        {
            ModelTexts.Report(sink, Descriptor, text, legacy.Decoded, FindingArgument.Of("text", text.Text), FindingArgument.Of("coding", legacy.Coding));
        }
    }
}
