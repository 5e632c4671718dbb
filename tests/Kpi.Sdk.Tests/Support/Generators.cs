using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Values for properties, one arbitrary a type. Room owners add theirs in Generators.Room.cs.</summary>
internal static partial class Generators
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>Codes of every allowed length, with dots and dashes inside; shrinks by dropping characters.</summary>
    public static Arbitrary<IndicatorCode> IndicatorCodes { get; } = Arb.From(
        CodeTexts(IndicatorCode.MaxLength).Select(text => IndicatorCode.Parse(text)),
        code => Shorter(code.ToString()).Where(text => IndicatorCode.TryParse(text, out _)).Select(text => IndicatorCode.Parse(text)));

    /// <summary>Upper-case texts of the form codes have, 1 to <paramref name="maxLength"/> characters.</summary>
    public static Gen<string> CodeTexts(int maxLength)
    {
        var end = Gen.Elements(LettersAndDigits.ToCharArray());
        var inner = Gen.Frequency((8, end), (1, Gen.Elements('.', '-')));
        return Gen.Choose(1, maxLength).SelectMany(length => length == 1
            ? end.Select(only => only.ToString())
            : end.Zip(inner.ArrayOf(length - 2), (first, middle) => first + new string(middle)).Zip(end, (start, last) => start + last));
    }

    /// <summary>The text in a letter case that changes from character to character, by the bits of a number.</summary>
    public static string MixCase(string text, int bits) =>
        string.Concat(text.Select((character, index) => ((bits >> (index % 31)) & 1) == 0 ? character : char.ToLowerInvariant(character)));

    private static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(index => text.Remove(index, 1));
}
