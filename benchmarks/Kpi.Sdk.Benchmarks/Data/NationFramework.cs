namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>The indicators and units the generated figures are about.</summary>
internal static class NationFramework
{
    public static IndicatorFramework Of(NationData data) => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "BENCH",
        Name = BilingualText.Of("Đo tốc độ"),
        Units = OrgUnitRegister.Of(Units(data.Shape)),
        Rounding = PrintReading.HalfUp,
        Indicators = [.. Enumerable.Range(0, data.Shape.IndicatorCount).Select(index => IndicatorOf(index, data.IsRatio))],
        Targets = data.IsRatio ? [.. Enumerable.Range(0, data.Shape.IndicatorCount).Select(TargetOf)] : [],
    });

    public static IndicatorCode CodeOfIndicator(int indicator) => IndicatorCode.Parse($"I{indicator:D4}");

    public static OrgUnitCode CodeOfCommune(int commune) => OrgUnitCode.Parse($"{commune:D5}");

    public static OrgUnitCode CodeOfProvince(int province) => OrgUnitCode.Parse($"{province:D2}");

    /// <summary>The month, or the year up to its end.</summary>
    public static ReportingPeriod PeriodOf(int month, NationProfile profile)
    {
        var (year, monthOfYear) = (NationShape.FirstYear + (month / 12), (month % 12) + 1);
        return profile == NationProfile.SinceYearStart ? ReportingPeriod.OfYearToDate(year, monthOfYear) : ReportingPeriod.OfMonth(year, monthOfYear);
    }

    private static Indicator IndicatorOf(int index, bool isRatio) => new()
    {
        Code = CodeOfIndicator(index),
        Name = BilingualText.Of($"Chỉ tiêu {index}"),
        Kind = isRatio ? MeasureKind.Ratio : MeasureKind.Amount,
        OverTime = isRatio ? TimeAggregation.Pooled : TimeAggregation.Sum,
        OverUnits = isRatio ? UnitAggregation.Pooled : UnitAggregation.Sum,
    };

    private static Target TargetOf(int index) => new()
    {
        Id = $"T{index:D4}",
        Slice = IndicatorSlice.Of(CodeOfIndicator(index)),
        Condition = TargetCondition.Parse($">= {NationShape.TargetOf(index)}%"),
        Scope = TargetScope.EachUnitOf(OrgLevel.Province),
        Due = TargetDue.Parse("2024"),
        Source = new DocumentReference(DocumentNumber.Parse("10-NQ/TU")),
    };

    private static IEnumerable<OrgUnit> Units(NationShape shape)
    {
        var nation = OrgUnitCode.Parse("VN");
        yield return new OrgUnit { Code = nation, Name = BilingualText.Of("Toàn quốc"), Level = OrgLevel.Nation };
        for (var province = 0; province < NationShape.ProvinceCount; province++)
        {
            yield return new OrgUnit { Code = CodeOfProvince(province), Name = BilingualText.Of($"Tỉnh {province}"), Level = OrgLevel.Province, Parent = nation };
        }

        for (var district = 0; district < shape.DistrictCount; district++)
        {
            yield return new OrgUnit
            {
                Code = CodeOfDistrict(district),
                Name = BilingualText.Of($"Huyện {district}"),
                Level = OrgLevel.District,
                Parent = CodeOfProvince(shape.ProvinceOf(district * NationShape.CommunesPerDistrict)),
            };
        }

        for (var commune = 0; commune < shape.CommuneCount; commune++)
        {
            yield return new OrgUnit
            {
                Code = CodeOfCommune(commune),
                Name = BilingualText.Of($"Xã {commune}"),
                Level = OrgLevel.Commune,
                Parent = CodeOfDistrict(NationShape.DistrictOf(commune)),
            };
        }
    }

    private static OrgUnitCode CodeOfDistrict(int district) => OrgUnitCode.Parse($"{district:D3}");
}
