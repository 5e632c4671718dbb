namespace Kpi.Sdk.Tests.Indicators;

public sealed class FrameworkCheckTests
{
    public static TheoryData<string, string> Faults
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (name, _, message) in Spoilt)
            {
                rows.Add(name, message);
            }

            return rows;
        }
    }

    private static (string Name, Func<FrameworkDefinition> Make, string Message)[] Spoilt =>
    [
        ("code", () => Frameworks.Definition(code: "LA GI"), "framework[code].code: 'LA GI' contradicts the rest of it."),
        ("same indicator", () => Frameworks.Definition(indicators: [Frameworks.Share, Frameworks.Procedures, Frameworks.Procedures]), "indicators[CQS.TTHC] is given twice."),
        ("same target", () => Frameworks.Definition(targets: [Frameworks.Target(), Frameworks.Target()]), "targets[T1] is given twice."),
        ("same quantity", () => Frameworks.Definition(quantities: [Frameworks.Dossiers, Frameworks.Dossiers]), "quantities[HS] is given twice."),
        ("same breakdown", () => Frameworks.Definition(breakdowns: [Frameworks.Forms, new Breakdown { Id = "hinhThuc", Name = BilingualText.Of("x"), Members = [] }]), "breakdowns[hinhThuc] is given twice."),
        ("same member", () => Frameworks.Definition(breakdowns: [Frameworks.Forms, new Breakdown { Id = "khac", Name = BilingualText.Of("x"), Members = [Frameworks.Forms.Members[0]] }]), "breakdowns[khac] is given twice."),
        ("same relation", () => Frameworks.Definition(relations: [Frameworks.Parted, Frameworks.Parted]), "relations[R1] is given twice."),
        ("group", () => Indicators(Frameworks.With(group: "CSQ")), "indicators[CQS.TTHC].group: 'CSQ' is not known. The nearest: CQS."),
        ("numerator", () => Indicators(Frameworks.With(numerator: "HSO")), "indicators[CQS.TTHC].numerator: 'HSO' is not known. The nearest: HS."),
        ("denominator", () => Indicators(Frameworks.With(denominator: "HSO")), "indicators[CQS.TTHC].denominator: 'HSO' is not known. The nearest: HS."),
        ("breakdown", () => Indicators(Frameworks.With(breakdowns: ["hinhThuc", "hinhthuc"])), "indicators[CQS.TTHC].breakdowns: 'hinhthuc' is not known. The nearest: hinhThuc."),
        ("predecessor", () => Indicators(Frameworks.With(succeeds: "CQS.TTH")), "indicators[CQS.TTHC].succeeds: 'CQS.TTH' is not known. The nearest: CQS.TTHC, CQS.HS."),
        ("own predecessor", () => Indicators(Frameworks.With(succeeds: "CQS.TTHC")), "indicators[CQS.TTHC].succeeds: following 'CQS.TTHC' leads back to itself."),
        ("sum over units", () => Indicators(Frameworks.With(MeasureKind.Ratio, overUnits: UnitAggregation.Sum)), "indicators[CQS.TTHC].overUnits: ratios can't be added up; Pooled adds numerators and denominators."),
        ("sum over time", () => Indicators(Frameworks.With(MeasureKind.Ratio, overTime: TimeAggregation.Sum)), "indicators[CQS.TTHC].overTime: ratios can't be added up; Pooled adds numerators and denominators."),
        ("maximum", () => Indicators(Frameworks.With(maximum: "20")), "indicators[CQS.TTHC].maximum: '20' contradicts the rest of it."),
        ("decimals", () => Indicators(Frameworks.With(decimals: 16)), "indicators[CQS.TTHC].decimals: '16' contradicts the rest of it."),
        ("target's indicator", () => Targets(Frameworks.Target(slice: "CQS.HSO")), "targets[T1].indicator: 'CQS.HSO' is not known. The nearest: CQS.HS, CQS.TTHC."),
        ("target's member", () => Targets(Frameworks.Target(slice: "CQS.HS[toantrinh]")), "targets[T1].indicator: 'toantrinh' is not a member of a breakdown of that indicator. The nearest: toanTrinh, motPhan."),
        ("target's base", () => Targets(Frameworks.Target(denominator: "CCCD")), "targets[T1].base: 'CCCD' is not known. The nearest: HS."),
        ("replaced target", () => Targets(Frameworks.Target(replaces: "T0")), "targets[T1].replaces: 'T0' is not known. The nearest: T1."),
        ("next step", () => Targets(Frameworks.Target(stepTo: "T2")), "targets[T1].stepTo: 'T2' is not known. The nearest: T1."),
        ("circle of targets", () => Targets(Frameworks.Target(replaces: "T2"), Frameworks.Target(id: "T2", replaces: "T1")), "targets[T1].replaces: following 'T1' leads back to itself. targets[T2].replaces: following 'T2' leads back to itself."),
        ("circle of steps", () => Targets(Frameworks.Target(stepTo: "T1")), "targets[T1].stepTo: following 'T1' leads back to itself."),
        ("scope", () => Targets(Frameworks.Target(scope: default(TargetScope))), "targets[T1].for: '' contradicts the rest of it."),
        ("source", () => Targets(Frameworks.Target(source: Parts.Plan)), "targets[T1].source: '2328/KH-UBND' is not known. The nearest: NQ10."),
        ("milestones in the wrong order", () => Targets(Frameworks.Target(milestones: [Parts.At("2024", "60"), Parts.At("2023", "40")])), "targets[T1].milestones: '40 (2023)' contradicts the rest of it."),
        ("milestone after the end", () => Targets(Frameworks.Target(milestones: [Parts.At("2025", "60")])), "targets[T1].milestones: '0 (2025)' contradicts the rest of it."),
        ("hedged baseline", () => Targets(Frameworks.Target(baseline: Parts.At("2021", "~20"))), "targets[T1].milestones: '~20 (2021)' contradicts the rest of it."),
        ("relation's total", () => Relations(new Relation { Id = "R1", Kind = RelationKind.Partition, Total = RelationTerm.Parse("CQS.TTH"), Breakdown = "hinhThuc" }), "relations[R1].terms: 'CQS.TTH' is not known. The nearest: CQS.TTHC, CQS.HS."),
        ("relation's part", () => Relations(new Relation { Id = "R1", Kind = RelationKind.Sum, Total = RelationTerm.Parse("CQS.TTHC"), Parts = [RelationTerm.Parse("CQS.TTHC[x]")] }), "relations[R1].terms: 'x' is not a member of a breakdown of that indicator. The nearest: motPhan, toanTrinh."),
        ("relation's breakdown", () => Relations(new Relation { Id = "R1", Kind = RelationKind.Partition, Total = RelationTerm.Parse("CQS.TTHC"), Breakdown = "x" }), "relations[R1].by: 'x' is not known. The nearest: hinhThuc."),
        ("relation without parts", () => Relations(new Relation { Id = "R1", Kind = RelationKind.Sum, Total = RelationTerm.Parse("CQS.TTHC") }), "relations[R1].kind: 'Sum' contradicts the rest of it."),
        ("relation without a total", () => Relations(new Relation { Id = "R1", Kind = RelationKind.Partition, Breakdown = "hinhThuc" }), "relations[R1].kind: 'Partition' contradicts the rest of it."),
        ("relation without a kind", () => Relations(new Relation { Id = "R1", Kind = RelationKind.Unspecified, Total = RelationTerm.Parse("CQS.TTHC"), Parts = [RelationTerm.Parse("CQS.TTHC")] }), "relations[R1].kind: 'Unspecified' contradicts the rest of it."),
        ("required", () => Frameworks.Definition(required: [Parts.Slice("CQS.XX")]), "required[CQS.XX].indicator: 'CQS.XX' is not known. The nearest: CQS.HS, CQS.TTHC."),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Of_OneFault_MessageNamesIt(string name, string message)
    {
        var definition = Array.Find(Spoilt, row => row.Name == name).Make();
        var thrown = Assert.Throws<ArgumentException>("definition", () => IndicatorFramework.Of(definition));
        Assert.Equal(message, thrown.Message[..thrown.Message.LastIndexOf(" (Parameter", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData(">= 80", "CQS.HS")]
    [InlineData("done", "CQS.HS")]
    [InlineData("top 10", "CQS.HS")]
    [InlineData(">= 80%", "CQS.TTHC")]
    [InlineData("top 10", "CQS.TTHC")]
    public void Of_ConditionThatDoesNotFit_IsRefused(string condition, string slice)
    {
        var fault = Assert.Single(FrameworkCheck.Faults(Targets(Frameworks.Target(condition, slice))));
        Assert.Equal($"targets[T1].at: '{condition}' does not fit the kind of the indicator.", fault.Sentence());
    }

    [Theory]
    [InlineData("qualitative", MeasureKind.Ratio)]
    [InlineData(">= ?%", MeasureKind.Ratio)]
    [InlineData("10%..15%", MeasureKind.Ratio)]
    [InlineData(">= 18", MeasureKind.Score)]
    [InlineData(">= 90%", MeasureKind.Score)]
    [InlineData("top 10", MeasureKind.Rank)]
    [InlineData("<= 10", MeasureKind.Rank)]
    [InlineData("done", MeasureKind.YesNo)]
    [InlineData("> 7000", MeasureKind.Count)]
    [InlineData(">= 0.7", MeasureKind.Index)]
    public void Of_ConditionThatFits_IsTaken(string condition, MeasureKind kind) =>
        Assert.Empty(FrameworkCheck.Faults(Frameworks.Definition(
            indicators: [Frameworks.Share, Frameworks.With(kind)], targets: [Frameworks.Target(condition, "CQS.TTHC")])));

    [Fact]
    public void Of_SeveralFaults_NamesThemAll()
    {
        var definition = Frameworks.Definition(
            indicators: [Frameworks.Share, Frameworks.With(MeasureKind.Ratio, group: "X", overUnits: UnitAggregation.Sum)],
            targets: [Frameworks.Target(slice: "Y"), Frameworks.Target(id: "T2", condition: ">= 5")]);
        var faults = FrameworkCheck.Faults(definition);
        Assert.Equal(
            ["indicators[CQS.TTHC].group", "indicators[CQS.TTHC].overUnits", "targets[T1].indicator", "targets[T2].at"],
            faults.Select(fault => $"{fault.Section}[{fault.Key}].{fault.Property}"));
        var thrown = Assert.Throws<ArgumentException>(() => IndicatorFramework.Of(definition));
        Assert.All(faults, fault => Assert.Contains(fault.Sentence(), thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_WholeDefinition_HasNoFault() => Assert.Empty(FrameworkCheck.Faults(Frameworks.Definition()));

    [Fact]
    public void Of_SourceCitedAtAClause_IsTheSameDocument() =>
        Assert.Empty(FrameworkCheck.Faults(Targets(Frameworks.Target(source: Frameworks.Resolution.WithClause("mục II.2")))));

    private static FrameworkDefinition Indicators(Indicator spoilt) => Frameworks.Definition(indicators: [Frameworks.Share, spoilt]);

    private static FrameworkDefinition Targets(params Target[] targets) => Frameworks.Definition(targets: targets);

    private static FrameworkDefinition Relations(Relation relation) => Frameworks.Definition(relations: [relation]);
}
