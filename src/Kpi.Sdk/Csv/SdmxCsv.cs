using System.Globalization;

namespace Kpi.Sdk.Csv;

/// <summary>Figures as SDMX-CSV 2.0, the form in which statistical offices exchange data.</summary>
/// <remarks>
/// A row a figure. OBS_VALUE is the figure as printed (a ratio in percent), DECIMALS how many decimals it shows, and the terms of a ratio stand beside it.
/// OBS_STATUS follows CL_OBS_STATUS: A normal, P provisional, E estimated; for what is missing O (not reported), L (exists but is not collected),
/// M (can't exist: nothing to count) and Q (withheld). A revised figure is A: the list has no code of its own.
/// TIME_PERIOD is a label where the framework's calendar is the civil one, and else a range from its true first day: 2023-12-15/P1M.
/// </remarks>
public static class SdmxCsv
{
    private static readonly string[] Columns =
    [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "BREAKDOWN", "TIER", "ACCUMULATION", "TIME_PERIOD",
        "OBS_VALUE", "OBS_STATUS", "DECIMALS", "UNIT_MEASURE", "UNIT_MULT", "NUMERATOR", "DENOMINATOR", "TIME_PERIOD_END", "AS_OF", "KNOWN_ON", "COMMENT_OBS",
    ];

    /// <summary>Writes figures.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="observations">The figures, in the order they are written.</param>
    /// <param name="framework">The framework they are on: its calendar places the periods, its indicators give the units of measure.</param>
    /// <param name="options">The structure and its like; null for the usual ones.</param>
    public static void Write(Stream stream, IEnumerable<Observation> observations, IndicatorFramework framework, SdmxCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(framework);
        options ??= SdmxCsvOptions.Default;
        using var output = new CsvOutput(stream, CsvWriteOptions.Default);
        output.Header(Columns);
        foreach (var observation in observations)
        {
            WriteRow(observation, framework, options, output);
        }

        output.Flush();
    }

    private static void WriteRow(Observation observation, IndicatorFramework framework, SdmxCsvOptions options, CsvOutput output)
    {
        var value = observation.Value;
        var figure = FigureOf(value, options.Rounding);
        output.Text("dataflow");
        output.Text(options.StructureId);
        output.Text(options.Action);
        output.Text(SdmxTime.FrequencyOf(observation.Period));
        output.Text(observation.Unit.ToString());
        output.Text(observation.Slice.Code.ToString());
        output.Text(observation.Slice.Member ?? "_T");
        output.Text(observation.Tier == OrgLevel.Unspecified ? "_Z" : observation.Tier.ToString());
        output.Text(observation.Accumulation.ToString());
        output.Text(SdmxTime.PeriodOf(observation.Period, framework.Calendar));
        output.Number(figure is { } printed ? Digits(printed) : null);
        output.Text(StatusOf(observation));
        output.Number(figure is { Decimals: var decimals } ? Math.Max(0, decimals).ToString(CultureInfo.InvariantCulture) : null);
        output.Text(UnitOf(observation, framework));
        output.Number(figure is { Decimals: < 0 } round ? (-round.Decimals).ToString(CultureInfo.InvariantCulture) : "0");
        output.Number(value.Numerator is { } numerator ? Plain(numerator) : null);
        output.Number(value.Denominator is { } denominator ? Plain(denominator) : null);
        output.Text(SdmxTime.DayOf(framework.Calendar.LastDayOf(observation.Period)));
        output.Text(SdmxTime.DayOf(observation.AsOf));
        output.Text(SdmxTime.DayOf(observation.KnownOn));
        output.Text(CommentOf(observation, figure));
        output.EndRow();
    }

    // the one number of a value, in the unit it is counted in; null where it has none
    private static Figure? FigureOf(ObservedValue value, RoundingRule rounding) => value.Kind switch
    {
        ObservedValueKind.Number or ObservedValueKind.Score => value.Number,
        ObservedValueKind.Rank => Figure.Of(value.Rank.GetValueOrDefault()),
        ObservedValueKind.Done => Figure.Of(value.IsDone == true ? 1 : 0),
        ObservedValueKind.Ratio when value.StatedPercentage is { } stated => stated.Figure,
        ObservedValueKind.Ratio when value.Terms is { Denominator.Sign: not 0, Numerator.IsExact: true, Denominator.IsExact: true } terms =>
            (terms.Numerator.ToRational() / terms.Denominator.ToRational() * Rational.Hundred).TryRound(rounding, out var figure) ? figure : null,
        _ => null,
    };

    // counted in units of its last digit where it ends in thousands: UNIT_MULT says so
    private static string Digits(Figure figure) => figure.Decimals < 0
        ? figure.Mantissa.ToString(CultureInfo.InvariantCulture)
        : figure.WithHedge(Hedge.None).ToString();

    private static string Plain(Figure figure) => figure.Decimals < 0
        ? figure.ToRational().Numerator.ToString(CultureInfo.InvariantCulture)
        : figure.WithHedge(Hedge.None).ToString();

    private static string StatusOf(Observation observation) => observation.Value.Absence switch
    {
        Absence.NotReported => "O",
        Absence.NotCollected => "L",
        Absence.NotApplicable => "M",
        Absence.Withheld => "Q",
        _ => observation.Status switch
        {
            ObservationStatus.Provisional => "P",
            ObservationStatus.Estimated => "E",
            _ => "A",
        },
    };

    private static string UnitOf(Observation observation, IndicatorFramework framework) => framework.Find(observation.Slice.Code) switch
    {
        { Kind: MeasureKind.Ratio } => "PT",
        { Unit.IsDefault: false } indicator => indicator.Unit.ToString(),
        _ => "_U",
    };

    // words, hedges and the best rank have no column of their own
    private static string? CommentOf(Observation observation, Figure? figure)
    {
        var value = observation.Value;
        var hedges = figure is { IsExact: false } || value.Numerator is { IsExact: false } || value.Denominator is { IsExact: false };
        var printed = value.Kind == ObservedValueKind.Text || hedges || value.Maximum is not null || value.RankOf is not null ? value.ToString() : null;
        return printed is null ? observation.Note : observation.Note is null ? printed : $"{printed}; {observation.Note}";
    }
}
