using System.Collections.Frozen;
using System.Text;

namespace Kpi.Sdk.Columns;

/// <summary>The names of the fields of a figure in flat files: English ones, and the Vietnamese ones they are also known by.</summary>
internal static class ObservationFields
{
    private static readonly string[][] Aliases =
    [
        ["indicator", "chỉ tiêu", "mã chỉ tiêu", "indicator code"],
        ["member", "phân tổ", "thành phần", "nhóm"],
        ["unit", "đơn vị", "mã đơn vị", "địa bàn", "mã địa bàn", "unit code"],
        ["tier", "cấp", "cấp thực hiện"],
        ["period", "kỳ", "kỳ báo cáo", "thời kỳ"],
        ["accumulation", "cách tính kỳ", "lũy kế"],
        ["value", "giá trị", "số liệu", "kết quả", "thực hiện"],
        ["numerator", "tử số"],
        ["denominator", "mẫu số"],
        ["percentage", "tỷ lệ", "tỉ lệ", "tỷ lệ %", "tỉ lệ %", "phần trăm"],
        ["text", "diễn giải", "bằng chữ"],
        ["status", "tình trạng", "trạng thái"],
        ["as_of", "tính đến ngày", "ngày số liệu"],
        ["known_on", "ngày biết", "ngày công bố"],
        ["stated_by", "nguồn", "theo", "cơ quan cung cấp"],
        ["printed_at", "vị trí", "trang"],
        ["printed_as", "bản in", "nguyên văn"],
        ["period_inferred_from", "căn cứ suy ra kỳ"],
        ["denominator_quantity", "đại lượng mẫu số"],
        ["note", "ghi chú"],
        ["tag", "nhãn"],
    ];

    private static readonly FrozenDictionary<string, ObservationField> ByKey = Aliases
        .SelectMany((names, field) => names.Select(name => KeyValuePair.Create(KeyOf(name), (ObservationField)field)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How many fields there are.</summary>
    public static int Count => Aliases.Length;

    /// <summary>The fields that hold numbers.</summary>
    public static IReadOnlyList<ObservationField> Numeric { get; } =
        [ObservationField.Value, ObservationField.Numerator, ObservationField.Denominator, ObservationField.Percentage];

    /// <summary>The English names, by field.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Aliases.Select(names => names[0])];

    /// <summary>The English name of a field.</summary>
    public static string NameOf(ObservationField field) => Aliases[(int)field][0];

    /// <summary>The field a name stands for; marks, letter case, dashes and what stands in brackets behind do not count.</summary>
    public static bool TryFind(string name, out ObservationField field) => ByKey.TryGetValue(KeyOf(name), out field);

    /// <summary>A name as it is looked up.</summary>
    public static string KeyOf(string name)
    {
        var folded = VietnameseText.Fold(name);
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        var key = new StringBuilder(folded.Length);
        foreach (var symbol in bracket > 0 ? folded.AsSpan(0, bracket) : folded)
        {
            key.Append(symbol is '_' or '-' or '.' or '*' ? ' ' : symbol);
        }

        return key.ToString().Trim();
    }
}
