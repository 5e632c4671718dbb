namespace Kpi.Sdk.Csv;

/// <summary>The file of indicators: a row an indicator.</summary>
internal static class IndicatorColumns
{
    private const int Code = 0;
    private const int Name = 1;
    private const int NameEn = 2;
    private const int Kind = 3;
    private const int Group = 4;
    private const int Unit = 5;
    private const int Decimals = 6;
    private const int Direction = 7;
    private const int Countable = 8;
    private const int Maximum = 9;
    private const int Numerator = 10;
    private const int Denominator = 11;
    private const int PartLimit = 12;
    private const int Breakdowns = 13;
    private const int OverUnits = 14;
    private const int OverTime = 15;
    private const int MeasuredAt = 16;
    private const int Succeeds = 17;
    private const int Note = 18;

    private static readonly CsvColumns Columns = new(
        ["code", "mã", "mã chỉ tiêu", "indicator"],
        ["name", "tên", "tên chỉ tiêu", "chỉ tiêu"],
        ["name_en", "tên tiếng anh"],
        ["kind", "loại"],
        ["group", "nhóm"],
        ["unit_of_measure", "đvt", "đơn vị tính"],
        ["decimals", "số lẻ", "số chữ số thập phân"],
        ["direction", "chiều"],
        ["countable", "đếm được"],
        ["maximum", "tối đa", "điểm tối đa"],
        ["numerator", "tử số"],
        ["denominator", "mẫu số"],
        ["part_limit", "giới hạn phần"],
        ["breakdowns", "phân tổ"],
        ["over_units", "gộp theo đơn vị"],
        ["over_time", "gộp theo thời gian"],
        ["measured_at", "cấp đo"],
        ["succeeds", "thay cho"],
        ["note", "ghi chú"]);

    public static CsvReading<IReadOnlyList<Indicator>>? Read(CsvSheet sheet, CsvReadOptions options, CsvFindings findings)
    {
        if (CsvRecords.Start(sheet, Columns, findings, Code, Name, Kind) is not { } cells)
        {
            return null;
        }

        var (numerals, origin) = CsvRecords.Numerals(sheet, options, findings, cells.ColumnOf(Maximum));
        cells.Numerals = numerals;
        var indicators = new List<Indicator>();
        var codes = new HashSet<IndicatorCode>();
        foreach (var (index, row) in sheet.Rows)
        {
            cells.Move(index, row);
            if (ReadIndicator(cells) is not { } indicator)
            {
                continue;
            }

            if (codes.Add(indicator.Code))
            {
                indicators.Add(indicator);
            }
            else
            {
                cells.Contradict(Code, BilingualText.Of($"mã {indicator.Code} đã có ở dòng trên", $"the code {indicator.Code} stands in a row above"));
            }
        }

        return new CsvReading<IReadOnlyList<Indicator>>(indicators.AsReadOnly(), findings.ToReport(), new CsvManner(sheet.Separator, numerals, origin, CsvForm.Long, sheet.RowCount));
    }

    public static void Write(IEnumerable<Indicator> indicators, CsvOutput output, Numerals numerals)
    {
        output.Header(Columns.Names);
        foreach (var indicator in indicators)
        {
            output.Text(indicator.Code.ToString());
            output.Text(indicator.Name.Vietnamese);
            output.Text(indicator.Name.English);
            output.Text(indicator.Kind.ToString());
            output.Text(indicator.Group);
            output.Text(indicator.Unit.ToString());
            output.Number(indicator.DisplayDecimals?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            output.Text(Said(indicator.Direction));
            output.Text(indicator.IsCountable ? "true" : null);
            output.Number(indicator.Maximum is { } maximum ? SheetNumbers.Print(maximum, numerals) : null);
            output.Text(indicator.NumeratorQuantity);
            output.Text(indicator.DenominatorQuantity);
            output.Text(Said(indicator.PartLimit));
            output.Text(string.Join(' ', indicator.Breakdowns));
            output.Text(Said(indicator.OverUnits));
            output.Text(Said(indicator.OverTime));
            output.Text(Said(indicator.MeasuredAt));
            output.Text(indicator.Succeeds?.ToString());
            output.Text(indicator.Note);
            output.EndRow();
        }
    }

    private static string? Said<T>(T word)
        where T : struct, Enum => word.Equals(default(T)) ? null : word.ToString();

    private static Indicator? ReadIndicator(CsvCells cells)
    {
        var code = cells.Required<IndicatorCode>(Code);
        _ = cells.Required(Name, "Tỷ lệ hồ sơ trực tuyến");
        _ = cells.Required(Kind, nameof(MeasureKind.Ratio));
        var indicator = (
            Name: cells.Name(Name, NameEn),
            Kind: cells.Word<MeasureKind>(Kind),
            Unit: cells.Optional<MeasureUnit>(Unit),
            Decimals: cells.Whole(Decimals, Figure.MaxDecimals),
            Direction: cells.Word<Direction>(Direction),
            IsCountable: cells.Flag(Countable),
            Maximum: cells.Number(Maximum),
            PartLimit: cells.Word<PartLimit>(PartLimit),
            OverUnits: cells.Word<UnitAggregation>(OverUnits),
            OverTime: cells.Word<TimeAggregation>(OverTime),
            MeasuredAt: cells.Level(MeasuredAt),
            Succeeds: cells.Optional<IndicatorCode>(Succeeds));
        return !cells.IsSound ? null : new Indicator
        {
            Code = code,
            Name = indicator.Name,
            Kind = indicator.Kind,
            Group = cells.Text(Group),
            Unit = indicator.Unit.GetValueOrDefault(),
            DisplayDecimals = indicator.Decimals,
            Direction = indicator.Direction,
            IsCountable = indicator.IsCountable,
            Maximum = indicator.Maximum,
            NumeratorQuantity = cells.Text(Numerator),
            DenominatorQuantity = cells.Text(Denominator),
            PartLimit = indicator.PartLimit,
            Breakdowns = cells.Text(Breakdowns)?.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries) ?? [],
            OverUnits = indicator.OverUnits,
            OverTime = indicator.OverTime,
            MeasuredAt = indicator.MeasuredAt,
            Succeeds = indicator.Succeeds,
            Note = cells.Text(Note),
        };
    }
}
