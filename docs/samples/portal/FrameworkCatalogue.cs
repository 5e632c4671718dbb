using System.Text.Json;
using Kpi.Sdk;

namespace Portal;

/// <summary>The frameworks that reports may be on, by their codes.</summary>
internal sealed class FrameworkCatalogue
{
    private readonly Dictionary<string, IndicatorFramework> _frameworks;

    private FrameworkCatalogue(string folder, IEnumerable<IndicatorFramework> frameworks)
    {
        Folder = folder;
        _frameworks = frameworks.ToDictionary(framework => framework.Code, StringComparer.Ordinal);
    }

    public string Folder { get; }

    public IEnumerable<string> Codes => _frameworks.Keys.Order(StringComparer.Ordinal);

    /// <summary>Those of the files in a folder's folders, and the one that is built from objects.</summary>
    public static FrameworkCatalogue Load(string folder) =>
        new(folder, [.. Directory.EnumerateFiles(folder, "framework.json", SearchOption.AllDirectories).Select(IndicatorFramework.Load), CommuneFramework.Build()]);

    public IndicatorFramework? Find(string? code) => code is null ? null : _frameworks.GetValueOrDefault(code);

    /// <summary>Says that a framework is not known, and which ones are.</summary>
    public string Missing(string code, ReportLanguage language) => language.Say(
        $"Không có khung chỉ tiêu '{code}'. Các khung đang dùng: {string.Join(", ", Codes)}.",
        $"There is no framework '{code}'. There are: {string.Join(", ", Codes)}.");

    /// <summary>The framework that a report's file names; null where it names none in its outermost object, or is no JSON.</summary>
    public static string? CodeIn(ReadOnlySpan<byte> report)
    {
        try
        {
            var json = new Utf8JsonReader(report.StartsWith("\uFEFF"u8) ? report[3..] : report);
            for (var isOpen = json.Read(); isOpen && json.Read() && json.TokenType == JsonTokenType.PropertyName; json.Skip())
            {
                var isFramework = json.ValueTextEquals("framework"u8);
                _ = json.Read();
                if (isFramework && json.TokenType == JsonTokenType.String)
                {
                    return json.GetString();
                }
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // the reader of reports says what is wrong, and where
        }

        return null;
    }
}
