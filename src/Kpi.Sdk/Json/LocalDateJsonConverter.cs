using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Json;

/// <summary>A day as ISO 8601 writes it, <c>2024-06-30</c>; also as a dictionary key. Days of other calendars are written as the same day of the ISO calendar.</summary>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(NodaTimeText.Of(ref reader, "A day"));

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));

    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(NodaTimeText.Of(ref reader, "A day"));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WritePropertyName(ToText(value));

    internal static string ToText(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));

    private static LocalDate FromText(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value
        : throw NodaTimeText.Refusal(text, "a day", "2024-06-30");
}
