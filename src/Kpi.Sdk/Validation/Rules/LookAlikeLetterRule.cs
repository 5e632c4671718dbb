namespace Kpi.Sdk.Validation;

/// <summary>A letter of another alphabet where a Latin one belongs.</summary>
internal sealed class LookAlikeLetterRule : ITextRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1003"),
        FindingSeverity.Warning,
        BilingualText.Of("Ký tự giống chữ La-tinh", "Look-alike letter"),
        BilingualText.Of("“{text}” có ký tự trông như chữ tiếng Việt nhưng thuộc bảng chữ khác: {letters}.", "\"{text}\" has letters that look Latin but are of another alphabet: {letters}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Chữ Kirin, Hy Lạp, chữ toàn rộng hoặc chữ Ð (U+00D0) của tiếng Iceland trông như chữ của ta nhưng là ký tự khác trong Unicode: tìm kiếm, so khớp và sắp xếp đều trượt.",
                "Cyrillic, Greek and fullwidth letters and the Icelandic Ð (U+00D0) look like ours and are other characters in Unicode: searching, matching and sorting miss them."),
            BadExample = "\"wording\": \"42/2022/N\\u00D0-CP\"",
            GoodExample = "\"wording\": \"42/2022/NĐ-CP\"",
        });

    public void Check(in ModelText text, FindingSink sink)
    {
        // what stands in an old coding has such letters throughout: that is said once
        if (LookAlikeLetters.Correct(text.Text, out var letters) is { } corrected && LegacyText.Read(text.Text) is null)
        {
            ModelTexts.Report(sink, Descriptor, text, corrected, FindingArgument.Of("text", text.Text), FindingArgument.Of("letters", letters));
        }
    }
}
