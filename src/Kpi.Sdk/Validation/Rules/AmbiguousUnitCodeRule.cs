namespace Kpi.Sdk.Validation;

/// <summary>A figure without a day, of a period in which its unit's code passed to another unit.</summary>
internal sealed class AmbiguousUnitCodeRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI4004"),
        FindingSeverity.Warning,
        BilingualText.Of("Mã đơn vị có hai nghĩa trong kỳ", "Unit code with two meanings"),
        BilingualText.Of("Trong kỳ {period}, mã {unit} là {first} rồi là {last}; số liệu không ghi ngày nên không rõ của đơn vị nào.", "Within period {period} the code {unit} is {first}, then {last}; the figure bears no date that would tell which."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Mã được dùng lại: 24 là Bắc Giang đến hết 30/6/2025, là Bắc Ninh từ 01/7/2025. Kỳ vắt qua ngày chuyển mà số liệu không ghi ngày thì không biết là của đơn vị cũ hay mới.",
                "Codes are given to other units: 24 is Bắc Giang to 30 June 2025 and Bắc Ninh from 1 July 2025. Where a period spans that day and a figure bears none, it may be the old unit's or the new one's."),
            BadExample = "\"unit\": \"24\", \"period\": \"2025\"",
            GoodExample = "\"unit\": \"24\", \"period\": \"2025\", \"asOf\": \"2025-12-31\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var observation = figure.Observation;
        if (observation.AsOf is not null)
        {
            return;
        }

        var calendar = figure.Framework.Calendar;
        var units = figure.Framework.Units;
        if (units.Find(observation.Unit, calendar.FirstDayOf(observation.Period)) is { } first
            && units.Find(observation.Unit, calendar.LastDayOf(observation.Period)) is { } last
            && !ReferenceEquals(first, last)
            && first.Name != last.Name)
        {
            sink.Report(
                Descriptor,
                observation,
                FindingArgument.Of("period", observation.Period),
                FindingArgument.Of("unit", observation.Unit),
                FindingArgument.Of("first", first.Name),
                FindingArgument.Of("last", last.Name));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
