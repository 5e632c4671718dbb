using NodaTime.Text;

namespace Kpi.Sdk.Csv;

/// <summary>The file of a register: a row a unit and validity.</summary>
internal static class UnitColumns
{
    private const int Code = 0;
    private const int Name = 1;
    private const int NameEn = 2;
    private const int Level = 3;
    private const int Parent = 4;
    private const int ValidFrom = 5;
    private const int ValidTo = 6;

    private static readonly CsvColumns Columns = new(
        ["code", "mã", "mã đơn vị", "unit"],
        ["name", "tên", "tên đơn vị"],
        ["name_en", "tên tiếng anh"],
        ["level", "cấp"],
        ["parent", "mã cấp trên", "đơn vị cấp trên", "thuộc"],
        ["valid_from", "hiệu lực từ", "từ ngày"],
        ["valid_to", "hiệu lực đến", "đến ngày"]);

    public static CsvReading<OrgUnitRegister>? Read(CsvSheet sheet, CsvReadOptions options, CsvFindings findings)
    {
        if (CsvRecords.Start(sheet, Columns, findings, Code, Name) is not { } cells)
        {
            return null;
        }

        var units = new List<OrgUnit>();
        var places = new Dictionary<OrgUnit, (int Line, int Column)>(ReferenceEqualityComparer.Instance);
        foreach (var (index, row) in sheet.Rows)
        {
            cells.Move(index, row);
            if (ReadUnit(cells) is { } unit)
            {
                units.Add(unit);
                places.Add(unit, row.Place(0));
            }
        }

        // units are left out until the others make a register; each is told
        while (OrgUnitRegister.FaultOf(units) is { } fault)
        {
            var (line, column) = places[fault.Unit];
            findings.Add(CsvDamage.Contradiction, ModelPath.Root.Member("units").Item(fault.Unit.Code.ToString()), line, column, suggestion: null, FindingArgument.Of("what", fault.What));
            units.Remove(fault.Unit);
        }

        return new CsvReading<OrgUnitRegister>(
            OrgUnitRegister.Of(units), findings.ToReport(), new CsvManner(sheet.Separator, options.Numerals ?? Numerals.Invariant, NumeralsOrigin.Unspecified, CsvForm.Long, sheet.RowCount));
    }

    public static void Write(OrgUnitRegister units, CsvOutput output)
    {
        output.Header(Columns.Names);
        foreach (var unit in units.Units)
        {
            output.Text(unit.Code.ToString());
            output.Text(unit.Name.Vietnamese);
            output.Text(unit.Name.English);
            output.Text(unit.Level == OrgLevel.Unspecified ? null : unit.Level.ToString());
            output.Text(unit.Parent?.ToString());
            output.Text(unit.ValidFrom is { } from ? LocalDatePattern.Iso.Format(from) : null);
            output.Text(unit.ValidTo is { } to ? LocalDatePattern.Iso.Format(to) : null);
            output.EndRow();
        }
    }

    private static OrgUnit? ReadUnit(CsvCells cells)
    {
        var code = cells.Required<OrgUnitCode>(Code);
        _ = cells.Required(Name, "Thị xã La Gi");
        var name = cells.Name(Name, NameEn);
        var level = cells.Level(Level);
        var parent = cells.Optional<OrgUnitCode>(Parent);
        var (from, to) = (cells.Day(ValidFrom), cells.Day(ValidTo));
        if (from > to)
        {
            cells.Contradict(ValidTo, BilingualText.Of("hiệu lực kết thúc trước khi bắt đầu", "the validity ends before it begins"));
        }

        return cells.IsSound ? new OrgUnit { Code = code, Name = name, Level = level, Parent = parent, ValidFrom = from, ValidTo = to } : null;
    }
}
