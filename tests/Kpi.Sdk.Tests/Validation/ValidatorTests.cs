using FluentValidation;
using FluentValidation.Results;
using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>The validators of single parts say what a whole report says, in FluentValidation's words.</summary>
public sealed class ValidatorTests
{
    private static readonly IndicatorFramework Framework = ModelFiles.Framework(MutatedFiles.Framework);

    private static readonly Submission Report = ModelFiles.Report(
        MutatedFiles.Report.Replace("66,47%", "66,45%", StringComparison.Ordinal).Replace("18,8/20", "21/20", StringComparison.Ordinal).Replace("6/63", "64/63", StringComparison.Ordinal)
            .Replace("Công an", "C\u043Eng an", StringComparison.Ordinal).Replace("theo sổ", "theo so\u0302\u0309", StringComparison.Ordinal),
        Framework);

    private static readonly Indicator Contradictory = new()
    {
        Code = IndicatorCode.Parse("A.X"),
        Name = BilingualText.Of("Tỷ lệ \u0445anh"),
        Kind = MeasureKind.Ratio,
        Maximum = Figure.Parse("5"),
        OverUnits = UnitAggregation.Sum,
        Note = "To\u0302\u0309",
    };

    private static IEnumerable<string> Rows(IEnumerable<Finding> findings, ReportLanguage language) => findings.Select(finding => $"{finding.Id} {finding.Severity} {finding.Text(language)}");

    private static IEnumerable<string> Rows(ValidationResult result) => result.Errors.Select(failure => $"{failure.ErrorCode} {failure.Severity switch { Severity.Error => FindingSeverity.Error, Severity.Warning => FindingSeverity.Warning, _ => FindingSeverity.Notice }} {failure.ErrorMessage}");

    [Theory]
    [InlineData(ReportLanguage.Vietnamese)]
    [InlineData(ReportLanguage.English)]
    public void SubmissionValidator_Report_SaysWhatValidateSays(ReportLanguage language)
    {
        var expected = Framework.Validate(Report);
        Assert.Equal(["KPI5001", "KPI5006", "KPI5007", "KPI6010"], expected.Errors.Select(finding => finding.Id.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["KPI1003", "KPI2002", "KPI4003", "KPI3005", "KPI1004"], expected.Warnings.Concat(expected.Notices).Select(finding => finding.Id.ToString()));
        var result = new SubmissionValidator(Framework, language).Validate(Report);
        Assert.Equal(Rows(expected, language), Rows(result));
        Assert.Equal(expected.Select(finding => finding.Path.ToString()), result.Errors.Select(failure => failure.PropertyName));
        Assert.All(result.Errors, failure => Assert.IsType<Finding>(failure.CustomState));
    }

    [Fact]
    public void SubmissionValidator_Options_AreHeeded()
    {
        var accepted = new Suppression { Rule = RuleId.Parse("KPI5001"), Reason = "đã giải trình" };
        var result = new SubmissionValidator(Framework, options: new ValidationOptions { Suppressions = [accepted] }).Validate(Report);
        Assert.DoesNotContain(result.Errors, failure => failure.ErrorCode == "KPI5001");
        Assert.Contains(result.Errors, failure => failure.ErrorCode == "KPI5006");
    }

    [Fact]
    public void SubmissionValidator_AnotherFramework_IsOneFailure()
    {
        var other = new Submission { Framework = "KHAC", Unit = Report.Unit, Period = Report.Period, Observations = Report.Observations };
        var failure = Assert.Single(new SubmissionValidator(Framework, ReportLanguage.English).Validate(other).Errors);
        Assert.Equal("KPI8010 framework The report is on the framework \"KHAC\", not on \"THU\".", $"{failure.ErrorCode} {failure.PropertyName} {failure.ErrorMessage}");
    }

    [Theory]
    [InlineData(ReportLanguage.Vietnamese)]
    [InlineData(ReportLanguage.English)]
    public void ObservationValidator_EachFigure_SaysWhatTheReportSaysOfIt(ReportLanguage language)
    {
        var rules = RuleCatalogue.OfFigures.Select(rule => rule.Id).ToHashSet();
        var map = SourceMap.Find(Report)!;
        var whole = Framework.Validate(Report).Where(finding => rules.Contains(finding.Id));
        var validator = new ObservationValidator(Framework, language);
        Assert.NotEmpty(whole);
        foreach (var observation in Report.Observations)
        {
            var expected = whole.Where(finding => finding.Path == map.PathOf(observation));

            // a report of this figure alone is of its unit, and its neighbours' decimals are not seen
            Assert.Equal(
                Rows(expected, language).Where(row => !row.StartsWith("KPI4003", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                Rows(validator.Validate(observation)).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(ReportLanguage.Vietnamese, "KPI1007 Error Chỉ tiêu A.X: tỷ lệ không cộng được giữa các đơn vị.")]
    [InlineData(ReportLanguage.English, "KPI1007 Error Indicator A.X: ratios of units can't be added.")]
    public void IndicatorValidator_Contradictions_AreToldWithTextsOfTheRules(ReportLanguage language, string expected)
    {
        var result = new IndicatorValidator(language).Validate(Contradictory);
        Assert.Contains(expected, Rows(result));
        Assert.Equal(
            ["indicators[A.X].maximum KPI1007 Error", "indicators[A.X].name KPI1003 Warning", "indicators[A.X].note KPI1004 Info", "indicators[A.X].overUnits KPI1007 Error"],
            result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.Severity}"));
    }

    [Fact]
    public void IndicatorValidator_IndicatorsOfAFramework_PassAndSayWhatItsReportSays()
    {
        var validator = new IndicatorValidator();
        Assert.All(Framework.Indicators, indicator => Assert.True(validator.Validate(indicator).IsValid));
        var noted = ModelFiles.Framework(MutatedFiles.Framework.Replace("\"name\": \"Hồ sơ\"", "\"name\": \"Hồ sơ\", \"note\": \"ChØ tiªu\"", StringComparison.Ordinal));
        var expected = noted.Validate().Where(finding => finding.Path.ToString().StartsWith("indicators", StringComparison.Ordinal));
        Assert.Equal("KPI1005", Assert.Single(expected).Id.ToString());
        Assert.Equal(Rows(expected, ReportLanguage.Vietnamese), Rows(validator.Validate(noted.Indicators.Single(indicator => indicator.Note is not null))));
    }

    [Fact]
    public void TargetValidator_TargetThatFitsNothing_SaysWhy()
    {
        var target = new Target
        {
            Id = "T9",
            Slice = IndicatorSlice.Parse("A.DD"),
            Condition = TargetCondition.Parse(">= 80"),
            Scope = TargetScope.OfUnit(OrgUnitCode.Parse("60")),
            Due = TargetDue.EveryYear,
            Source = new DocumentReference(DocumentNumber.Parse("10/NQ-TU")),
            Comparability = Comparability.Proxy,
            Wording = "tối thiểu 80 \u00D0",
        };
        var result = new TargetValidator(Framework, ReportLanguage.English).Validate(target);
        Assert.Equal(
            ["targets[T9].at KPI3008 Error", "targets[T9].reason KPI3008 Info", "targets[T9].source.number KPI3001 Info", "targets[T9].wording KPI1003 Warning"],
            result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.Severity}"));
        Assert.Equal("Target T9: the condition \">= 80\" does not fit indicator A.DD of kind Ratio.", result.Errors[0].ErrorMessage);
    }

    [Fact]
    public void TargetValidator_UnknownIndicator_NamesTheNearest()
    {
        var known = Framework.Targets[0];
        var target = new Target { Id = "T9", Slice = IndicatorSlice.Parse("A.DDD"), Condition = known.Condition, Scope = known.Scope, Due = known.Due, Source = known.Source };
        var failure = Assert.Single(new TargetValidator(Framework, ReportLanguage.English).Validate(target).Errors);
        Assert.StartsWith("Target T9: framework THU has no indicator A.DDD, the nearest codes: A.DD,", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("KPI3008 targets[T9].indicator", $"{failure.ErrorCode} {failure.PropertyName}");
    }

    [Fact]
    public void TargetValidator_TargetsOfAFramework_SayWhatItsReportSays()
    {
        var validator = new TargetValidator(Framework);
        var expected = Framework.Validate().Where(finding => finding.Id == RuleId.Parse("KPI3005"));
        Assert.Equal(Rows(expected, ReportLanguage.Vietnamese), Framework.Targets.SelectMany(target => Rows(validator.Validate(target))));
        Assert.Single(expected);
    }
}
