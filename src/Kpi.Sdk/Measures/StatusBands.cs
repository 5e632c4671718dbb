namespace Kpi.Sdk;

/// <summary>Names for stretches of attainment, such as red below 80 %, amber below 100 %, green from there on. Exact, half-open, without gaps or overlaps.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
public sealed class StatusBands
{
    private StatusBands(IReadOnlyList<StatusBand> bands) => Bands = bands;

    /// <summary>The bands from the lowest to the highest.</summary>
    public IReadOnlyList<StatusBand> Bands { get; }

    /// <summary>Bands that cover the whole line.</summary>
    /// <param name="bands">The bands, in any order.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">There is none, or they overlap or leave a gap; the message names the bound.</exception>
    public static StatusBands Of(IEnumerable<StatusBand> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        bands = bands.ToList();
        if (bands.Contains(null))
        {
            throw new ArgumentException("A band is null.", nameof(bands));
        }

        StatusBand[] sorted = [.. bands.OrderBy(band => band.From is null ? 0 : 1).ThenBy(band => band.From)];
        if (sorted.Length == 0 || sorted[0].From is not null || sorted[^1].To is not null)
        {
            throw new ArgumentException("The lowest band has no lower bound and the highest no upper bound.", nameof(bands));
        }

        for (var index = 1; index < sorted.Length; index++)
        {
            var (end, start) = (sorted[index - 1].To, sorted[index].From);
            if (end is null || start is null || end != start)
            {
                throw new ArgumentException($"'{sorted[index - 1].Name}' ends at {end?.ToString() ?? "no bound"} and '{sorted[index].Name}' begins at {start?.ToString() ?? "no bound"}: bands meet without a gap or an overlap.", nameof(bands));
            }

            if (index < sorted.Length - 1 && sorted[index].To <= start)
            {
                throw new ArgumentException($"'{sorted[index].Name}' is empty: it begins at {start} and ends at {sorted[index].To}.", nameof(bands));
            }
        }

        return new StatusBands(sorted);
    }

    /// <summary>The band a number lies in.</summary>
    /// <param name="attainment">The number; 1 is 100 %.</param>
    /// <returns>The band.</returns>
    public StatusBand For(Rational attainment) => Bands.First(band => band.To is null || attainment < band.To);
}
