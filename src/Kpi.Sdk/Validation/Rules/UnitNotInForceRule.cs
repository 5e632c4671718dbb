namespace Kpi.Sdk.Validation;

/// <summary>A figure about a unit that does not exist on the figure's day.</summary>
internal sealed class UnitNotInForceRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI4002"),
        FindingSeverity.Error,
        BilingualText.Of("Đơn vị không còn hoặc chưa có vào ngày số liệu", "Unit not in force"),
        BilingualText.Of("Ngày {date} không có đơn vị {name} ({unit}); mã này có hiệu lực {validity}.", "There is no unit {name} ({unit}) on {date}; the code is in force {validity}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Đơn vị là mã và thời gian hiệu lực: từ 01/7/2025 cả nước còn 34 tỉnh, không còn cấp huyện (Nghị quyết 202/2025/QH15), và nhiều mã được dùng lại cho đơn vị khác. Đơn vị còn hiệu lực trong một phần của kỳ, hoặc kỳ do suy đoán, thì chỉ cảnh báo.",
                "A unit is its code and the time it is in force: since 1 July 2025 there are 34 provinces and no districts (Resolution 202/2025/QH15), and many codes were given to other units. Where the unit was in force for a part of the period, or the period is inferred, it is a warning."),
            BadExample = "\"unit\": \"60\", \"period\": \"2025-Q4\"",
            GoodExample = "\"unit\": \"68\", \"period\": \"2025-Q4\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        if (UnitCodes.UnitOf(figure) is null)
        {
            CheckHistory(figure, sink);
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private void CheckHistory(in FigureContext figure, FindingSink sink)
    {
        var history = figure.Framework.Units.History(figure.Observation.Unit);
        if (history.Count == 0)
        {
            return;
        }

        // the validity nearest to the day, an ended one before one to come
        var day = UnitCodes.DayOf(figure);
        var unit = history.LastOrDefault(known => known.LastDay < day) ?? history[0];
        var found = sink.Report(
            Descriptor,
            figure.Observation,
            FindingArgument.Of("name", unit.Name),
            FindingArgument.Of("unit", unit.Code),
            FindingArgument.Of("date", day),
            FindingArgument.Of("validity", UnitCodes.Validity(unit)));
        var better = IsCertain(figure, unit) ? found : found.WithSeverity(FindingSeverity.Warning);
        if (Successor(unit, day) is { } successor)
        {
            better = better.WithSuggestion(successor);
        }

        sink.Replace(found, better);
    }

    private static bool IsCertain(in FigureContext figure, OrgUnit unit)
    {
        if (figure.Observation.AsOf is not null)
        {
            return true;
        }

        var calendar = figure.Framework.Calendar;
        return figure.Observation.PeriodInferredFrom is null
            && (unit.LastDay < calendar.FirstDayOf(figure.Observation.Period) || unit.FirstDay > calendar.LastDayOf(figure.Observation.Period));
    }

    private static BilingualText? Successor(OrgUnit unit, NodaTime.LocalDate day) =>
        unit.Level == OrgLevel.Province
        && unit.LastDay < day
        && unit.LastDay < Provinces.MergerDate
        && day >= Provinces.MergerDate
        && Provinces.Register.Find(unit.Code, Provinces.MergerDate.PlusDays(-1)) is not null
        && Provinces.SuccessorOf(unit.Code) is { } successor
            ? BilingualText.Of($"{successor.Name.Vietnamese} ({successor.Code})", $"{successor.Name.In(ReportLanguage.English)} ({successor.Code})")
            : null;
}
