namespace Kpi.Sdk.Validation;

/// <summary>A figure about a unit no day of the register knows.</summary>
internal sealed class UnknownUnitRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI4001"),
        FindingSeverity.Error,
        BilingualText.Of("Đơn vị không có trong danh mục", "Unknown unit"),
        BilingualText.Of("Khung không có đơn vị mang mã “{unit}”. Mã gần nhất: {nearest}.", "The framework has no unit of the code \"{unit}\". The nearest codes: {nearest}."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số liệu của đơn vị không có trong danh mục không biết thuộc địa bàn nào, nên không tổng hợp được. Khung không khai báo đơn vị nào thì không xét.",
                "A figure about a unit that is not in the register lies in no known territory and can't be rolled up. Where the framework has no units, nothing is said."),
            BadExample = "\"unit\": \"595\"",
            GoodExample = "\"unit\": \"594\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var units = figure.Framework.Units;
        var code = figure.Observation.Unit;
        if (units.Count == 0 || UnitCodes.UnitOf(figure) is not null || UnitCodes.IsKnown(units, code) || UnitCodes.Padded(units, code).Count > 0)
        {
            return;
        }

        Report(units, figure.Observation, sink);
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    // apart, so that nothing is allocated for a known unit
    private void Report(OrgUnitRegister units, Observation observation, FindingSink sink)
    {
        var nearest = sink.NearestTo(Descriptor, observation.Unit.ToString(), () => units.Units.Select(unit => unit.Code.ToString()));
        sink.Report(Descriptor, observation, FindingArgument.Of("unit", observation.Unit), FindingArgument.Of("nearest", nearest));
    }
}
