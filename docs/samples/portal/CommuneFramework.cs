using Kpi.Sdk;
using NodaTime;

namespace Portal;

/// <summary>A framework built from objects: what a portal does whose indicators stand in its own database.</summary>
internal static class CommuneFramework
{
    public static IndicatorFramework Build()
    {
        var nation = OrgUnitCode.Parse("VN");
        var province = OrgUnitCode.Parse("68");
        var since = new LocalDate(2025, 7, 1);
        var smartphones = IndicatorCode.Parse("XHS.SMART");
        var online = IndicatorCode.Parse("CQS.TRUCTUYEN");
        return IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "XA-CDS",
            Name = BilingualText.Of("Chỉ tiêu chuyển đổi số cấp xã", "Digital transformation indicators of communes"),
            Calendar = ReportingCalendar.Civil,
            Numerals = Numerals.Vietnamese,
            Units = OrgUnitRegister.Of(
            [
                new() { Code = nation, Name = BilingualText.Of("Việt Nam", "Viet Nam"), Level = OrgLevel.Nation },
                new() { Code = province, Name = BilingualText.Of("Tỉnh Lâm Đồng", "Lâm Đồng province"), Level = OrgLevel.Province, Parent = nation, ValidFrom = since },
                Commune("23231", "Phường Phước Hội", "Phước Hội ward"),
                Commune("23235", "Phường La Gi", "La Gi ward"),
                Commune("23246", "Xã Tân Hải", "Tân Hải commune"),
            ]),
            Quantities =
            [
                new() { Id = "adults", Name = BilingualText.Of("Dân số trưởng thành", "Adults"), Unit = MeasureUnit.Parse("người"), IsCountable = true },
                new() { Id = "smartphoneUsers", Name = BilingualText.Of("Người trưởng thành có điện thoại thông minh", "Adults with a smartphone"), Unit = MeasureUnit.Parse("người"), IsCountable = true },
            ],
            Indicators =
            [
                new()
                {
                    Code = smartphones,
                    Name = BilingualText.Of("Dân số trưởng thành có điện thoại thông minh", "Adults with a smartphone"),
                    Kind = MeasureKind.Ratio,
                    IsCountable = true,
                    NumeratorQuantity = "smartphoneUsers",
                    DenominatorQuantity = "adults",
                    PartLimit = PartLimit.Strict,
                    OverUnits = UnitAggregation.Pooled,
                },
                new()
                {
                    Code = online,
                    Name = BilingualText.Of("Hồ sơ nộp trực tuyến", "Dossiers submitted online"),
                    Kind = MeasureKind.Count,
                    Unit = MeasureUnit.Parse("hồ sơ"),
                    IsCountable = true,
                    OverUnits = UnitAggregation.Sum,
                    OverTime = TimeAggregation.Sum,
                },
            ],
            Targets =
            [
                // a target of the nation does not bind a commune: it is shown, and not counted
                new()
                {
                    Id = "QD411-SMART",
                    Slice = IndicatorSlice.Of(smartphones),
                    Condition = TargetCondition.Parse(">= 80%"),
                    Due = TargetDue.Parse("2025"),
                    Scope = TargetScope.Together(OrgLevel.Nation),
                    Role = TargetRole.Reference,
                    Source = new DocumentReference(DocumentNumber.Parse("411/QĐ-TTg")) { Date = new LocalDate(2022, 3, 31), Level = IssuingLevel.Central },
                },
            ],
        });

        OrgUnit Commune(string code, string vietnamese, string english) => new()
        {
            Code = OrgUnitCode.Parse(code),
            Name = BilingualText.Of(vietnamese, english),
            Level = OrgLevel.Commune,
            Parent = province,
            ValidFrom = since,
        };
    }
}
