namespace Kpi.Sdk.Validation;

/// <summary>A unit's code that lost its leading zeros, as spreadsheets make it.</summary>
internal sealed class LostLeadingZerosRule : IFigureRule
{
    public RuleId Id => Descriptor.Id;

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI1006"),
        FindingSeverity.Error,
        BilingualText.Of("Mã đơn vị mất số 0 ở đầu", "Unit code without its leading zeros"),
        BilingualText.Of("Không có đơn vị mang mã “{unit}”, nhưng có {known}: mã bị mất số 0 ở đầu.", "No unit bears the code \"{unit}\", but {known} is known: the leading zeros are lost."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Mã tỉnh có 2 chữ số, mã xã có 5 (Quyết định 19/2025/QĐ-TTg). Bảng tính coi mã là số và bỏ số 0 ở đầu. Mã đúng chỉ được gợi ý, không tự sửa.",
                "Province codes have 2 digits, commune codes 5 (Decision 19/2025/QĐ-TTg). Spreadsheets take codes for numbers and drop the zeros. The right code is proposed, never put in."),
            BadExample = "\"unit\": \"97\"",
            GoodExample = "\"unit\": \"00097\"",
        });

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var units = figure.Framework.Units;
        var code = figure.Observation.Unit;
        if (units.Count == 0 || UnitCodes.UnitOf(figure) is not null || UnitCodes.IsKnown(units, code) || UnitCodes.Padded(units, code) is not { Count: > 0 } padded)
        {
            return;
        }

        var found = sink.Report(Descriptor, figure.Observation, FindingArgument.Of("unit", code), FindingArgument.Of("known", padded.Select(known => known.ToString())));
        if (padded.Count == 1)
        {
            sink.Replace(found, found.WithSuggestion(padded[0].ToString()));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);
}
