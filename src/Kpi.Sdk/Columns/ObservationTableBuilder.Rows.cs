namespace Kpi.Sdk.Columns;

/// <content>Loading in bulk: names are looked up once, then rows go straight into their cells.</content>
public sealed partial class ObservationTableBuilder
{
    private const int RowsAtOnce = 1 << 14;
    private const int RowsAskedFor = 64;
    private const int MaxRowDecimals = Figure.MaxDecimals;

    /// <summary>The number by which rows name a series.</summary>
    /// <param name="slice">The indicator, or the member of it.</param>
    /// <param name="tier">The level of authority within the unit; Unspecified for the unit itself.</param>
    /// <param name="accumulation">What span of time the figures stand for.</param>
    /// <returns>The number, for <see cref="TableRow.Series"/> of this builder.</returns>
    /// <exception cref="ArgumentException">The framework has no such indicator or member; the message names the nearest.</exception>
    public int SeriesOf(IndicatorSlice slice, OrgLevel tier = OrgLevel.Unspecified, Accumulation accumulation = default)
    {
        slice.ThrowIfUnset(nameof(slice));
        var series = TrySeriesOf(new SeriesKey(slice, tier, accumulation));
        return series >= 0
            ? series
            : throw new ArgumentException($"The framework has no '{slice}'. {NearestTexts.Sentence(slice.ToString(), _framework.Indicators.Select(known => known.Code.ToString()))}", nameof(slice));
    }

    /// <summary>The number by which rows name a unit.</summary>
    /// <param name="unit">The code of a unit that was there on the table's day.</param>
    /// <returns>The number, for <see cref="TableRow.Unit"/> of this builder.</returns>
    /// <exception cref="ArgumentException">There was no such unit on that day.</exception>
    public int UnitOf(OrgUnitCode unit)
    {
        unit.ThrowIfUnset(nameof(unit));
        var place = TryUnitOf(unit);
        return place >= 0 ? place : throw new ArgumentException($"There is no unit '{unit}' on {OrgUnit.Iso(_units.Date)}.", nameof(unit));
    }

    /// <summary>The number by which rows name a period.</summary>
    /// <param name="period">A period of the table's <see cref="TableOptions.BaseFrequency"/>, or, of figures since the start of the year, one that begins with it.</param>
    /// <returns>The number, for <see cref="TableRow.Period"/> of this builder; the next period is the next number.</returns>
    /// <exception cref="ArgumentException">The period is unset, or of another length.</exception>
    public int PeriodOf(ReportingPeriod period)
    {
        period.ThrowIfUnset(nameof(period));
        var index = TryPeriodOf(period);
        return index >= 0 ? index : throw new ArgumentException($"'{period}' is no {_options.BaseFrequency}, which the table is made of.", nameof(period));
    }

    /// <summary>Takes rows; what contradicts another figure, does not fit its column or speaks of a time when its unit was not there becomes a finding of the table.</summary>
    /// <param name="rows">The rows, in any order. Findings name them by their place among all that was added.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row names a series, unit or period this builder does not know, or has digits or decimals out of range. The rows before it are taken.</exception>
    /// <exception cref="InvalidOperationException">The table has been built.</exception>
    public void AddRows(ReadOnlySpan<TableRow> rows)
    {
        RefuseBuilt();
        while (!rows.IsEmpty)
        {
            var batch = rows[..Math.Min(RowsAtOnce, rows.Length)];
            var first = Count(batch.Length);
            for (var taken = 0; taken < batch.Length; taken += RowsAskedFor)
            {
                var piece = batch.Slice(taken, Math.Min(RowsAskedFor, batch.Length - taken));
                AskFor(piece);
                AddInOrder(piece, first + taken);
            }

            rows = rows[batch.Length..];
        }
    }

    internal int TrySeriesOf(in SeriesKey key)
    {
        if (_seriesOf.TryGetValue(key, out var series))
        {
            return series;
        }

        if (_framework.Find(key.Slice.Code) is not { } indicator || (key.Slice.Member is { } member && _framework.FindMember(member) is null))
        {
            return -1;
        }

        _grids.Add(new FigureGrid(key, indicator, _windows));
        _seriesOf.Add(key, _grids.Count - 1);
        return _grids.Count - 1;
    }

    internal int TryUnitOf(OrgUnitCode unit) => _units.PlaceOrMinusOne(unit);

    internal int TryPeriodOf(ReportingPeriod period) => _periods.IndexOf(period);

    // cells far from each other are asked for all at once, so that none is waited for by itself
    private void AskFor(ReadOnlySpan<TableRow> rows)
    {
        if (rows.Length < 2 || (rows[0].Series == rows[1].Series && rows[0].Unit == rows[1].Unit))
        {
            return;
        }

        foreach (ref readonly var row in rows)
        {
            if ((uint)row.Series < (uint)_grids.Count)
            {
                _grids[row.Series].Ask(row);
            }
        }
    }

    private void AddInOrder(ReadOnlySpan<TableRow> rows, int order)
    {
        var taken = 0;
        while (taken < rows.Length)
        {
            var series = rows[taken].Series;
            taken += (uint)series < (uint)_grids.Count ? _grids[series].Take(rows[taken..]) : 0;
            if (taken < rows.Length && rows[taken].Series == series)
            {
                AddSlowly(rows[taken], order + taken);
                taken++;
            }
        }
    }

    private void Check(in TableRow row)
    {
        if ((uint)row.Series >= (uint)_grids.Count || (uint)row.Unit >= (uint)_units.Count || (uint)row.Period >= (uint)_periods.Limit)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "A row names its series, unit and period by the numbers this builder gave.");
        }

        const ulong limit = Figure.MantissaLimit - 1;
        if ((ulong)row.Value + limit > 2 * limit
            || (ulong)row.Denominator + limit > 2 * limit
            || (row.ValueDecimals | row.DenominatorDecimals | row.StatedDecimals) > MaxRowDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "Digits lie between -10^18 and 10^18, decimals are 0 to 15.");
        }
    }

    private void AddSlowly(in TableRow row, int order)
    {
        Check(row);
        if (!_windows.Allows(row.Unit, row.Period))
        {
            TellNotInForce(row.Unit, row.Period, order);
            return;
        }

        _grids[row.Series].Put(new LoadedFigure
        {
            Place = row.Unit,
            Period = row.Period,
            Order = order,
            HasNumber = true,
            First = Figure.Of(row.Value, row.ValueDecimals),
            Second = Figure.Of(row.Denominator, row.DenominatorDecimals),
            Stated = row.Stated == TableRow.NotStated ? null : Figure.Of(row.Stated, row.StatedDecimals),
        });
    }
}
