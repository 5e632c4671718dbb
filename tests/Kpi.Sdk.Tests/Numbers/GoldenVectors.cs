using System.Text.Json;

namespace Kpi.Sdk.Tests.Numbers;

/// <summary>Cases worked out by hand and by an independent program, embedded in the test assembly.</summary>
internal static class GoldenVectors
{
    public static readonly IReadOnlyDictionary<string, PrintReading> Readings = new Dictionary<string, PrintReading>(StringComparer.Ordinal)
    {
        ["nearest"] = PrintReading.Nearest,
        ["half_up"] = PrintReading.HalfUp,
        ["half_down"] = PrintReading.HalfDown,
        ["half_away"] = PrintReading.HalfAwayFromZero,
        ["half_even"] = PrintReading.HalfEven,
        ["trunc"] = PrintReading.TowardZero,
        ["floor"] = PrintReading.Floor,
        ["ceiling"] = PrintReading.Ceiling,
    };

    public static IReadOnlyList<JsonElement> Cases(string name)
    {
        using var stream = typeof(GoldenVectors).Assembly.GetManifestResourceStream($"Kpi.Sdk.Tests.Numbers.Vectors.{name}.json")
            ?? throw new InvalidOperationException($"No vectors {name}.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(row => row.Clone())];
    }

    public static TheoryData<int> Rows(string name)
    {
        var rows = new TheoryData<int>();
        foreach (var row in Enumerable.Range(0, Cases(name).Count))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The figure of a value and its decimals; 1200 with −2 decimals has the mantissa 12.</summary>
    public static Figure FigureOf(string value, JsonElement owner)
    {
        if (!owner.TryGetProperty("decimals", out var decimals) || decimals.GetInt32() >= 0)
        {
            return Figure.Parse(value);
        }

        var zeros = -decimals.GetInt32();
        Assert.EndsWith(new string('0', zeros), value, StringComparison.Ordinal);
        return Figure.Parse($"{value[..^zeros]}e{zeros}");
    }

    public static FigureInterval IntervalOf(JsonElement expected) => FigureInterval.Of(
        Rational.Parse(expected.GetProperty("lo").GetString()!),
        expected.GetProperty("incLo").GetBoolean(),
        Rational.Parse(expected.GetProperty("hi").GetString()!),
        expected.GetProperty("incHi").GetBoolean());
}
