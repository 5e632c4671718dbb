using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>An indicator, or one member of its breakdown: <c>CQS.HS</c>, <c>CQS.HS[toanTrinh]</c>.</summary>
/// <remarks>Equality and order are ordinal on code, then member; the whole indicator comes before its members. The default is unset.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<IndicatorSlice>))]
public readonly record struct IndicatorSlice : ISpanParsable<IndicatorSlice>, ISpanFormattable, IComparable<IndicatorSlice>, ITextValue<IndicatorSlice>
{
    private IndicatorSlice(IndicatorCode code, string? member)
    {
        Code = code;
        Member = member;
    }

    static string ITextValue<IndicatorSlice>.Noun => "an indicator, or a member of one";

    static string ITextValue<IndicatorSlice>.Example => "CQS.HS[toanTrinh]";

    /// <summary>The indicator's code.</summary>
    public IndicatorCode Code { get; }

    /// <summary>The breakdown member, or null for the whole indicator.</summary>
    public string? Member { get; }

    /// <summary>True for the unset value.</summary>
    public bool IsDefault => Code.IsDefault;

    /// <summary>An indicator or a member of it.</summary>
    /// <param name="code">The indicator's code.</param>
    /// <param name="member">The breakdown member's short name; null for the whole indicator.</param>
    /// <returns>The slice.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset, or <paramref name="member"/> is not a short name.</exception>
    public static IndicatorSlice Of(IndicatorCode code, string? member = null)
    {
        code.ThrowIfUnset(nameof(code));
        return new IndicatorSlice(code, member is null ? null : Identifier.Checked(member));
    }

    /// <summary>Reads "CODE" or "CODE[member]".</summary>
    /// <param name="text">The text.</param>
    /// <returns>The slice.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not of that form.</exception>
    public static IndicatorSlice Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<IndicatorSlice>(text);
    }

    /// <summary>Reads "CODE" or "CODE[member]".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes do not follow a culture.</param>
    /// <returns>The slice.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not of that form.</exception>
    public static IndicatorSlice Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<IndicatorSlice>(s);

    /// <summary>Reads "CODE" or "CODE[member]" without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The slice, or the unset one.</param>
    /// <returns>False where <paramref name="text"/> is not of that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndicatorSlice value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads "CODE" or "CODE[member]" without throwing, and says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The slice, or the unset one.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not of that form.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IndicatorSlice value, out ParseFailure failure)
    {
        value = default;
        var open = text.IndexOf('[');
        if (!IndicatorCode.TryParse(open < 0 ? text : text[..open], out var code, out failure))
        {
            return false;
        }

        if (open < 0)
        {
            value = new IndicatorSlice(code, member: null);
            return true;
        }

        if (text[^1] != ']')
        {
            failure = new ParseFailure(text.Length, ParseReason.MissingPart);
            return false;
        }

        var member = text[(open + 1)..^1];
        if (Identifier.FaultOf(member) is { Reason: not ParseReason.None } fault)
        {
            failure = fault with { Index = open + 1 + fault.Index };
            return false;
        }

        value = new IndicatorSlice(code, member.ToString());
        return true;
    }

    /// <summary>Ordinal order of code, then member.</summary>
    /// <param name="other">The other slice.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(IndicatorSlice other)
    {
        var byCode = Code.CompareTo(other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Member, other.Member);
    }

    /// <summary>"CODE" or "CODE[member]"; empty when unset.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Member is null ? Code.ToString() : $"{Code}[{Member}]";

    /// <summary>True where the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(IndicatorSlice left, IndicatorSlice right) => left.CompareTo(right) < 0;

    /// <summary>True where the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(IndicatorSlice left, IndicatorSlice right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(IndicatorSlice left, IndicatorSlice right) => left.CompareTo(right) > 0;

    /// <summary>True where the first does not come before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(IndicatorSlice left, IndicatorSlice right) => left.CompareTo(right) >= 0;

    static IndicatorSlice IParsable<IndicatorSlice>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IndicatorSlice>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndicatorSlice result) => TryParse(s, out result);

    static bool ISpanParsable<IndicatorSlice>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IndicatorSlice result) => TryParse(s, out result, out _);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextValue.TryCopy(ToString(), destination, out charsWritten);

    internal void ThrowIfUnset(string parameterName) => TextValue.ThrowIfUnset<IndicatorSlice>(IsDefault, parameterName);
}
