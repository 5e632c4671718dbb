using Kpi.Sdk;

namespace Portal;

/// <summary>A value object that stands in addresses and contracts: what it is called, an example, and why a text is none.</summary>
internal sealed record ValueKind(Type Type, BilingualText Noun, string Example, Func<string, ParseFailure> WhyNot)
{
    public static IReadOnlyList<ValueKind> All { get; } =
    [
        new(typeof(OrgUnitCode), BilingualText.Of("mã đơn vị", "the code of a unit"), "594", text => OrgUnitCode.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(ReportingPeriod), BilingualText.Of("kỳ báo cáo", "a reporting period"), "2024-S1", text => ReportingPeriod.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(IndicatorCode), BilingualText.Of("mã chỉ tiêu", "the code of an indicator"), "XHS.DDDT", text => IndicatorCode.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(RuleId), BilingualText.Of("mã quy tắc", "the id of a rule"), "KPI5010", text => RuleId.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(IndicatorSlice), BilingualText.Of("chỉ tiêu", "an indicator, or a member of its breakdown"), "CQS.HS[toanTrinh]", text => IndicatorSlice.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(DocumentNumber), BilingualText.Of("số hiệu văn bản", "the number of a document"), "10-NQ/TU", text => DocumentNumber.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(Figure), BilingualText.Of("số liệu", "a figure as printed"), "12.30", text => Figure.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(Percentage), BilingualText.Of("tỷ lệ phần trăm", "a percentage as printed"), "67.23%", text => Percentage.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(Ratio), BilingualText.Of("tỷ số", "a numerator over a denominator"), "70502/104868", text => Ratio.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(Rational), BilingualText.Of("phân số", "an exact quotient"), "-1/3", text => Rational.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(TargetCondition), BilingualText.Of("mức chỉ tiêu", "what a target asks"), ">= 80%", text => TargetCondition.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(TargetDue), BilingualText.Of("thời hạn", "when a target is due"), "2025", text => TargetDue.TryParse(text, out _, out var failure) ? default : failure),
        new(typeof(ModelPath), BilingualText.Of("chỗ trong báo cáo", "a place in a report"), "observations[3].value", text => ModelPath.TryParse(text, out _, out var failure) ? default : failure),
    ];

    public static ValueKind? Of(Type type) => All.FirstOrDefault(kind => kind.Type == (Nullable.GetUnderlyingType(type) ?? type));

    /// <summary>Why a text is no such value; null where it is one.</summary>
    public string? Refusal(string text, ReportLanguage language)
    {
        var failure = WhyNot(text);
        var quoted = text.Length > 40 ? $"{text[..40]}…" : text;
        return failure.Reason == ParseReason.None ? null : language.Say(
            $"'{quoted}' không phải là {Noun.Vietnamese}: {failure.Text(language)}. Ví dụ đúng: {Example}",
            $"'{quoted}' is not {Noun.English}: {failure.Text(language)}. A valid example: {Example}");
    }
}
