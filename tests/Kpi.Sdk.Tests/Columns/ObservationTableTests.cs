using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Columns;

public sealed class ObservationTableTests
{
    public static TheoryData<string, string, string, string> Misfits => new()
    {
        { "999", "2024-M01", "1", "KPI8021" },
        { "101", "2024-Q1", "1", "KPI8022" },
        { "101", "2024-M01", ">1", "KPI8023" },
        { "103", "2024-M03", "1", "KPI8028" },
    };

    [Fact]
    public void Of_MixedDecimals_KeepsEveryDigit()
    {
        var table = Tables.Table(Tables.Count, Tables.Number("101", "2024-M01", "12.345"), Tables.Number("102", "2024-M01", "1200"), Tables.Number("201", "2024-M02", "-0.10"));
        Assert.Equal("12.345 1200 -0.1", string.Join(' ', table.Rows().Select(row => row.Value.Number.ToString())));
        Assert.Equal(3, table.ObservationCount);
        Assert.Equal(3, table.SeriesCount);
        Assert.Equal("2024-M01..2024-M02", table.Periods.ToString());
        Assert.Empty(table.Findings);
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Of_WhatDoesNotFit_IsAFindingAndNotThere(string unit, string period, string value, string rule)
    {
        var number = value[0] == '>' ? Figure.Of(1, 0, Hedge.Over) : Figure.Parse(value);
        var table = Tables.Table(Tables.Count, Tables.Number("101", "2024-M02", "7"), Tables.Observed(unit, period, ObservedValue.OfNumber(number)));
        Assert.Equal(rule, Tables.IdsOf(table));
        Assert.Equal("observations[1]", table.Findings[0].Path.ToString());
        Assert.Equal(1, table.ObservationCount);
    }

    [Fact]
    public void Of_UnknownIndicatorMemberOrKind_IsAFinding()
    {
        var table = Tables.Table(
            Tables.Count,
            Tables.Observed("101", "2024-M01", ObservedValue.OfNumber(Figure.Of(1)), slice: "B"),
            Tables.Observed("101", "2024-M01", ObservedValue.OfNumber(Figure.Of(1)), slice: "A[x]"),
            Tables.Observed("101", "2024-M01", ObservedValue.OfText("hầu hết")));
        Assert.Equal("KPI8020 KPI8020 KPI8027", Tables.IdsOf(table));
        Assert.True(table.Periods.IsDefault);
        Assert.Empty(table.Rollup(OrgLevel.Province, Frequency.Year));
    }

    [Fact]
    public void Of_OneTooLargeForTheDecimalsOfTheOthers_LeavesThatOneOut()
    {
        var table = Tables.Table(
            Tables.Count,
            Tables.Number("101", "2024-M01", "0.125"),
            Tables.Number("102", "2024-M01", "0.5"),
            Tables.Observed("201", "2024-M01", ObservedValue.OfNumber(Figure.Of(900_000_000_000_000_000, -1))));
        Assert.Equal("KPI8024", Tables.IdsOf(table));
        Assert.Contains("with the 3 decimals", table.Findings[0].Text(ReportLanguage.English), StringComparison.Ordinal);
        Assert.Equal(["0.125", "0.5"], table.Rows().Select(row => row.Value.Number.ToString()));
    }

    [Fact]
    public void Of_Vintages_TakesTheLatestKnownInAnyOrder()
    {
        Observation[] vintages =
        [
            Tables.Number("101", "2024-M01", "1"),
            Tables.Number("101", "2024-M01", "2", knownOn: "2024-03-01"),
            Tables.Number("101", "2024-M01", "3", knownOn: "2024-05-01"),
        ];
        Assert.Equal("3", Assert.Single(Tables.Table(Tables.Count, vintages).Rows()).Value.Number.ToString());
        Assert.Equal("3", Assert.Single(Tables.Table(Tables.Count, [.. vintages.Reverse()]).Rows()).Value.Number.ToString());
        var early = Tables.Table(Tables.Count, "2024-01-31", vintages, Parts.Day("2024-04-30"));
        Assert.Equal("2", Assert.Single(early.Rows()).Value.Number.ToString());
        Assert.Empty(early.Findings);
    }

    [Fact]
    public void Of_SameKeySameDay_CountsOnceWhereEqualAndNeverWhereNot()
    {
        var equal = Tables.Table(Tables.Count, Tables.Number("101", "2024-M01", "1"), Tables.Number("101", "2024-M01", "1.0"));
        Assert.Equal("KPI8026", Tables.IdsOf(equal));
        Assert.Equal(1, equal.ObservationCount);
        Observation[] different = [Tables.Number("101", "2024-M01", "1"), Tables.Number("101", "2024-M01", "2"), Tables.Number("102", "2024-M01", "5")];
        foreach (var table in new[] { Tables.Table(Tables.Count, different), Tables.Table(Tables.Count, [.. different.Reverse()]) })
        {
            Assert.Equal("KPI8025", Tables.IdsOf(table));
            Assert.Equal("102", Assert.Single(table.Rows()).Unit.ToString());
        }
    }

    [Fact]
    public void Of_MoreFindingsThanTheLimit_SaysHowMany()
    {
        var table = ObservationTable.Of(
            Enumerable.Repeat(Tables.Number("999", "2024-M01", "1"), 5),
            Tables.Framework(Tables.Count),
            new TableOptions { UnitsOn = Parts.Day("2024-01-31"), MaxFindings = 2 });
        Assert.Equal(3, table.Findings.Count);
        Assert.Contains(table.Findings, finding => finding.Id.ToString() == "KPI8030" && finding.Text(ReportLanguage.English).Contains("3 further", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OfAsync_SameObservations_GivesTheSameTable()
    {
        Observation[] observations = [Tables.Number("101", "2024-M01", "1"), Tables.Number("102", "2024-M01", "2")];
        var table = await ObservationTable.OfAsync(Arriving(observations), Tables.Framework(Tables.Count), new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        Assert.Equal(Tables.Table(Tables.Count, observations).Rows().Select(row => row.ToString()), table.Rows().Select(row => row.ToString()));
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ObservationTable.OfAsync(Arriving(observations), Tables.Framework(Tables.Count), new TableOptions { UnitsOn = Parts.Day("2024-01-31") }, ended.Token));
    }

    [Fact]
    public void Build_Twice_Throws()
    {
        var builder = new ObservationTableBuilder(Tables.Framework(Tables.Count), new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Add(Tables.Number("101", "2024-M01", "1")));
    }

    private static async IAsyncEnumerable<Observation> Arriving(IEnumerable<Observation> observations)
    {
        foreach (var observation in observations)
        {
            await Task.Yield();
            yield return observation;
        }
    }
}
