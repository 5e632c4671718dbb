using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Json;

/// <summary>Days from a first to a last one, both included, as ISO 8601 writes them: <c>2024-01-01/2024-06-30</c>.</summary>
internal sealed class DateIntervalJsonConverter : JsonConverter<DateInterval>
{
    public override DateInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = NodaTimeText.Of(ref reader, "An interval of days");
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && LocalDatePattern.Iso.Parse(text[..slash]) is { Success: true } first
            && LocalDatePattern.Iso.Parse(text[(slash + 1)..]) is { Success: true } last
            && first.Value <= last.Value
                ? new DateInterval(first.Value, last.Value)
                : throw NodaTimeText.Refusal(text, "an interval of days, first and last", "2024-01-01/2024-06-30");
    }

    public override void Write(Utf8JsonWriter writer, DateInterval value, JsonSerializerOptions options) =>
        writer.WriteStringValue($"{LocalDateJsonConverter.ToText(value.Start)}/{LocalDateJsonConverter.ToText(value.End)}");
}
