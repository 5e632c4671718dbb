using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>A figure whose printed day lies outside its period.</summary>
internal sealed class DateOutsidePeriodRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI2002"),
        FindingSeverity.Warning,
        BilingualText.Of("Ngày số liệu ngoài kỳ", "Date outside its period"),
        BilingualText.Of("Số liệu ngày {date} không thuộc kỳ {period} ({first} – {last}).", "The figure is of {date}, outside its period {period} ({first} to {last})."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Kỳ báo cáo chốt số liệu theo lịch của khung: theo Điều 12 Nghị định 09/2019/NĐ-CP, quý I từ ngày 15/12 năm trước đến ngày 14/3. Số liệu ghi ngày ngoài kỳ là ghi nhầm ngày, nhầm kỳ hoặc nhầm lịch. Kỳ suy đoán không được xét; khung không khai báo lịch (calendar) thì quy tắc này im lặng.",
                "Periods end by the framework's calendar: by article 12 of Decree 09/2019/NĐ-CP the first quarter runs from 15 December to 14 March. A figure of a day outside has a wrong day, a wrong period, or the framework another calendar. Inferred periods are not looked at, and where the framework declares no calendar the rule is silent."),
            BadExample = "\"period\": \"2024-Q1\", \"asOf\": \"2024-04-10\"",
            GoodExample = "\"period\": \"2024-Q2\", \"asOf\": \"2024-04-10\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var observation = figure.Observation;
        if (!figure.Framework.IsCalendarDeclared || observation.AsOf is not { } date || observation.PeriodInferredFrom is not null)
        {
            return;
        }

        var calendar = figure.Framework.Calendar;
        var (first, last) = (calendar.FirstDayOf(observation.Period), calendar.LastDayOf(observation.Period));
        if (date >= first && date <= last)
        {
            return;
        }

        var found = sink.Report(
            Descriptor,
            observation,
            FindingArgument.Of("date", date),
            FindingArgument.Of("period", observation.Period),
            FindingArgument.Of("first", first),
            FindingArgument.Of("last", last));
        if (PeriodOf(calendar, date, observation.Period.Frequency) is { } right)
        {
            sink.Replace(found, found.WithSuggestion(right.ToString()));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static ReportingPeriod? PeriodOf(ReportingCalendar calendar, LocalDate date, Frequency frequency) =>
        frequency is Frequency.YearToDate || date.Year <= ReportingPeriod.MinYear + 1 || date.Year >= ReportingPeriod.MaxYear - 1 ? null : calendar.Containing(date, frequency);
}
