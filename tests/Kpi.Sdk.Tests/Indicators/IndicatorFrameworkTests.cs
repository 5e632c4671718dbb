namespace Kpi.Sdk.Tests.Indicators;

public sealed class IndicatorFrameworkTests
{
    private static readonly IndicatorFramework Framework = IndicatorFramework.Of(Frameworks.Definition());

    [Theory]
    [InlineData("CQS.HS")]
    [InlineData("cqs.hs")]
    public void Indexer_KnownCode_GivesTheIndicator(string code) => Assert.Same(Frameworks.Share, Framework[code]);

    [Theory]
    [InlineData("CQS.TTC", "No indicator 'CQS.TTC' in LAGI. The nearest: CQS.TTHC, CQS.HS, XHS.SACH.")]
    [InlineData("Ô!", "No indicator 'Ô!' in LAGI. The nearest: ")]
    public void Indexer_UnknownCode_MessageNamesTheThreeNearest(string code, string message)
    {
        var framework = IndicatorFramework.Of(Frameworks.Definition(
            indicators: [Frameworks.Share, Frameworks.Procedures, Frameworks.With(code: "XHS.SACH"), Frameworks.With(code: "XHS.DIEN-THOAI")]));
        var thrown = Assert.Throws<ArgumentException>("code", () => framework[code]);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_Null_IsRefused() => Assert.Throws<ArgumentNullException>("code", () => Framework[null!]);

    [Fact]
    public void Find_Parts_ByTheirNames()
    {
        Assert.Same(Frameworks.Procedures, Framework.Find(IndicatorCode.Parse("CQS.TTHC")));
        Assert.Null(Framework.Find(IndicatorCode.Parse("X")));
        Assert.Throws<ArgumentException>("code", () => Framework.Find(default));
        Assert.Equal("T1", Framework.FindTarget("T1")?.Id);
        Assert.Same(Frameworks.Dossiers, Framework.FindQuantity("HS"));
        Assert.Same(Frameworks.Forms.Members[1], Framework.FindMember("motPhan"));
        Assert.Null(Framework.FindTarget("t1"));
        Assert.Null(Framework.FindQuantity("X"));
        Assert.Null(Framework.FindMember("X"));
    }

    [Theory]
    [InlineData("CQS.HS", ReportLanguage.Vietnamese, "Tỷ lệ hồ sơ trực tuyến")]
    [InlineData("CQS.HS[toanTrinh]", ReportLanguage.Vietnamese, "Tỷ lệ hồ sơ trực tuyến (toàn trình)")]
    [InlineData("CQS.HS[toanTrinh]", ReportLanguage.English, "Share of online dossiers (full)")]
    [InlineData("CQS.HS[motPhan]", ReportLanguage.English, "Share of online dossiers (một phần)")]
    [InlineData("CQS.HS[x]", ReportLanguage.Vietnamese, "Tỷ lệ hồ sơ trực tuyến (x)")]
    [InlineData("X[y]", ReportLanguage.Vietnamese, "X[y]")]
    public void NameOf_Slice_HasTheMemberBehindIt(string slice, ReportLanguage language, string expected) =>
        Assert.Equal(expected, Framework.NameOf(Parts.Slice(slice), language));

    [Fact]
    public void NameOf_Unset_IsRefused() => Assert.Throws<ArgumentException>("slice", () => Framework.NameOf(default, ReportLanguage.English));

    [Fact]
    public void Of_ListsChangedLater_DoNotChange()
    {
        var indicators = new List<Indicator> { Frameworks.Share, Frameworks.Procedures };
        var targets = new List<Target> { Frameworks.Target() };
        var required = new List<IndicatorSlice> { Parts.Slice("CQS.HS") };
        var documents = new Dictionary<string, DocumentReference>(StringComparer.Ordinal) { ["NQ10"] = Frameworks.Resolution };
        var extensions = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-b"] = "1", ["x-a"] = "2" };
        var framework = IndicatorFramework.Of(Frameworks.Definition(indicators: indicators, targets: targets, required: required, documents: documents, extensions: extensions));
        indicators.Clear();
        targets.Clear();
        required.Clear();
        documents.Clear();
        extensions.Clear();
        Assert.Equal((2, 1, 1, 1), (framework.Indicators.Count, framework.Targets.Count, framework.Required.Count, framework.Documents.Count));
        Assert.Equal(["x-b", "x-a"], framework.Extensions.Keys);
        Assert.IsNotAssignableFrom<Indicator[]>(framework.Indicators);
    }

    [Fact]
    public void Init_ListsOfEntitiesChangedLater_DoNotChange()
    {
        var (breakdowns, milestones, members, terms) =
            (new List<string> { "hinhThuc" }, new List<TargetMilestone> { Parts.At("2023", "40") }, Frameworks.Forms.Members.ToList(), new List<RelationTerm> { RelationTerm.Parse("A") });
        var extensions = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-a"] = "1" };
        var indicator = new Indicator { Code = IndicatorCode.Parse("A"), Name = BilingualText.Of("A"), Kind = MeasureKind.Count, Breakdowns = breakdowns, Extensions = extensions };
        var target = Parts.Target(">= 80%", milestones: milestones);
        var breakdown = new Breakdown { Id = "b", Name = BilingualText.Of("A"), Members = members, Extensions = extensions };
        var relation = new Relation { Id = "r", Kind = RelationKind.Sum, Parts = terms, Extensions = extensions };
        breakdowns.Clear();
        milestones.Clear();
        members.Clear();
        terms.Clear();
        extensions.Clear();
        Assert.Equal((1, 1, 2, 1), (indicator.Breakdowns.Count, target.Milestones.Count, breakdown.Members.Count, relation.Parts.Count));
        Assert.Equal((1, 1, 1), (indicator.Extensions.Count, breakdown.Extensions.Count, relation.Extensions.Count));
    }

    [Fact]
    public void Name_Unset_IsRefusedEverywhere()
    {
        Assert.Throws<ArgumentException>("value", () => new FrameworkDefinition { Code = "F", Name = default, Indicators = [] });
        Assert.Throws<ArgumentException>("value", () => new Indicator { Code = IndicatorCode.Parse("A"), Name = default, Kind = MeasureKind.Count });
        Assert.Throws<ArgumentException>("value", () => new Quantity { Id = "a", Name = default });
        Assert.Throws<ArgumentException>("value", () => new Breakdown { Id = "a", Name = default, Members = [] });
        Assert.Throws<ArgumentException>("value", () => new BreakdownMember { Id = "a", Name = default });
        Assert.Throws<ArgumentException>("value", () => new IndicatorGroup { Id = "a", Name = default });
        Assert.Throws<ArgumentException>("value", () => new StatusBand { Name = default });
    }

    [Fact]
    public void Init_Unset_IsRefused()
    {
        Assert.Throws<ArgumentException>("Code", () => new Indicator { Code = default, Name = BilingualText.Of("A"), Kind = MeasureKind.Count });
        Assert.Throws<ArgumentException>("value", () => new Quantity { Id = "a b", Name = BilingualText.Of("A") });
        Assert.Throws<ArgumentNullException>("definition", () => IndicatorFramework.Of(null!));
    }

    [Fact]
    public void Of_NullPart_IsRefusedByName()
    {
        var definition = new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = [null!] };
        Assert.StartsWith("Indicators is null", Assert.Throws<ArgumentException>("definition", () => IndicatorFramework.Of(definition)).Message, StringComparison.Ordinal);
        definition = new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = [], Targets = null! };
        Assert.StartsWith("Targets is null", Assert.Throws<ArgumentException>("definition", () => IndicatorFramework.Of(definition)).Message, StringComparison.Ordinal);
    }
}
