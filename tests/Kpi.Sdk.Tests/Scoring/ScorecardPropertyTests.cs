using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

using static Kpi.Sdk.Tests.Organisation.Units;
using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

/// <summary>What holds for any framework and report.</summary>
public sealed class ScorecardPropertyTests
{
    private static readonly string[] Slices = ["A", "A[toan]", "B"];
    private static readonly string[] UnitCodes = ["VN", "60", "61", "594", "595", "001", "002", "003", "999"];
    private static readonly OrgLevel[] Levels = [OrgLevel.Nation, OrgLevel.Province, OrgLevel.District, OrgLevel.Commune, OrgLevel.Hamlet];
    private static readonly OrgLevel[] Tiers = [OrgLevel.Unspecified, OrgLevel.Unspecified, OrgLevel.Commune];
    private static readonly string[] Conditions = [">= 80%", "> 30%", "<= 20%", "~ 50%", "10%..60%", "qualitative"];
    private static readonly string[] Dues = ["2022", "2024", "2025", "2030-06-30", "2021-2025", "every year", "unknown"];
    private static readonly string[] Values = ["0%", "20%", "79,96%", "80%", "135%", "khoảng 80%", "8/10", "8/10 = 12%", "?/10 = 50%", "0/0", "—", "không phát sinh"];
    private static readonly string[] Periods = ["2022", "2023", "2024-Q1", "2024-S1", "2024", "2025"];

    private static readonly Gen<TargetScope> Scopes = Gen.OneOf(
        Gen.Elements(UnitCodes).Select(code => TargetScope.OfUnit(Code(code))),
        Gen.Elements(Levels).Select(level => TargetScope.EachUnitOf(level)),
        Gen.Elements(Levels).Zip(Gen.Elements(UnitCodes), (level, code) => TargetScope.EachUnitOf(level, Code(code))),
        Gen.Elements(Levels).Select(TargetScope.Together));

    private static readonly Gen<Func<int, Target>> Targets =
        from slice in Gen.Elements(Slices)
        from scope in Scopes
        from condition in Gen.Elements(Conditions)
        from due in Gen.Elements(Dues)
        from source in Gen.Elements("NQ1", "KH2", "QD3")
        from role in Gen.Elements(TargetRole.Binding, TargetRole.Binding, TargetRole.Reference)
        from tier in Gen.Elements(Tiers)
        select new Func<int, Target>(number => Target($"T{number}", slice, condition, due, scope, source, role, tier));

    private static readonly Gen<Observation> Figures =
        from slice in Gen.Elements(Slices)
        from unit in Gen.Elements(UnitCodes)
        from value in Gen.Elements(Values)
        from period in Gen.Elements(Periods)
        from tier in Gen.Elements(Tiers)
        from knownOn in Gen.Elements(null, "2024-02-01", "2025-02-01")
        select Figure(value, slice, period, unit, tier, knownOn: knownOn);

    private static readonly Arbitrary<Scorecard> AnyCard = Arb.From(
        from targets in Targets.ListOf()
        from figures in Figures.ListOf()
        from reporter in Gen.Elements("VN", "60", "594", "001", "999")
        from asOf in Gen.Elements(null, "2023-12-31", "2026-07-01")
        select Framework([.. targets.Take(12).Select((target, number) => target(number))])
            .Evaluate(Report([.. figures.Take(30)], reporter), new EvaluationOptions { AsOf = asOf is null ? null : On(asOf) }));

    [Fact]
    public void Documents_AnyCard_AddUpToTheGreaterOfDeclaredAndKnown() => Properties.Check(AnyCard, card =>
    {
        Assert.All(card.Documents, document => Assert.Equal(Math.Max(document.Document.DeclaredTargetCount ?? 0, document.Judgements.Count), document.Tally.Total));
        Assert.Equal(
            card.Framework.Targets.Where(target => target.Role == TargetRole.Binding).Select(target => target.Id).Order(StringComparer.Ordinal),
            card.Documents.SelectMany(document => document.Judgements).Select(judgement => judgement.Target.Id).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Lines_AnyCard_EveryTargetHasOneAndItsFigureIsOfThatLine() => Properties.Check(AnyCard, card =>
    {
        Assert.All(card.Framework.Targets, target => Assert.NotEmpty(card.JudgementsOf(target.Id)));
        Assert.All(card.Lines, line => Assert.All(line.Judgements, judgement =>
        {
            Assert.Equal(line.Slice, judgement.Target.Slice);
            Assert.True(judgement.Figure is null || (judgement.Figure.Unit == line.Unit && judgement.Figure.Tier == line.Tier));
            Assert.True(judgement.FigureDate is null || judgement.FigureDate <= card.AsOf);
        }));
        Assert.Equal(card.Lines.Count, card.Lines.DistinctBy(line => (line.Slice, line.Unit, line.Tier)).Count());
    });

    [Fact]
    public void Lines_AnyCard_EverySeriesOfTheReportHasOne() => Properties.Check(AnyCard, card =>
        card.Submission.Observations.All(figure => card.Find(figure.Slice, figure.Unit, figure.Tier) is not null));

    [Fact]
    public void Judgements_BindingWithAFigure_AreOfUnitsInTheirScope() => Properties.Check(AnyCard, card =>
    {
        var tree = card.Framework.Units.At(On("2024-12-31"));
        foreach (var line in card.Lines)
        {
            foreach (var judgement in line.Judgements.Where(found => found.Target.Role == TargetRole.Binding && found.Figure is not null))
            {
                var scope = judgement.Target.Scope;
                var isTogether = scope.Kind == TargetScopeKind.LevelTogether && (line.Tier == scope.Level || tree.Find(line.Unit)?.Level == scope.Level);
                Assert.True(isTogether || (scope.Binds(line.Unit, tree) && line.Tier == judgement.Target.Tier), $"{judgement.Target} {scope} on {Text(line)}");
            }
        }
    });

    [Fact]
    public void Subtotals_AnyCard_CountEveryBindingLineOnce() => Properties.Check(AnyCard, card =>
        card.Subtotal("G1").Total + card.Subtotal("G2").Total + card.Subtotal(null).Total == card.Lines.Count(line => line.IsBinding));

    [Fact]
    public void ToText_AnyCard_HasNoBlanksAtLineEnds() => Properties.Check(AnyCard, card =>
        card.ToText().Split('\n').Concat(card.ToText(ReportLanguage.English).Split('\n')).All(line => line.Length <= 186 || !line.Contains("  ", StringComparison.Ordinal)) &&
        !card.ToText().Contains(" \n", StringComparison.Ordinal));
}
