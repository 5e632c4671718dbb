using System.Globalization;

namespace Kpi.Sdk.Csv;

/// <summary>Makes the rules of this room.</summary>
internal static class CsvRule
{
    public static RuleDescriptor Of(
        int number, string title, string englishTitle, string message, string englishMessage, string why, string englishWhy, string bad, string good, FindingSeverity severity = FindingSeverity.Error) =>
        RuleDescriptor.Of(
            RuleId.Parse(string.Create(CultureInfo.InvariantCulture, $"{RuleId.BuiltInPrefix}{number:D4}")),
            severity,
            BilingualText.Of(title, englishTitle),
            BilingualText.Of(message, englishMessage),
            new RuleHelp { Why = BilingualText.Of(why, englishWhy), BadExample = bad, GoodExample = good });
}
