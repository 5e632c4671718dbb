using Kpi.Sdk.Columns;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Csv;

/// <summary>Where in the rows of a file the fields of a figure stand, and which columns hold figures of a period or a unit each.</summary>
internal sealed class ObservationLayout
{
    // columns people keep for themselves; nothing of the model stands in them
    private static readonly string[] Remarks =
        [.. new[] { "tt", "stt", "no", "indicator name", "tên chỉ tiêu", "unit name", "tên đơn vị", "đvt", "đơn vị tính", "unit of measure" }.Select(ObservationFields.KeyOf)];

    private readonly int[] _places = new int[ObservationFields.Count];

    private ObservationLayout() => Array.Fill(_places, -1);

    /// <summary>How the figures stand; unspecified where the file has none.</summary>
    public CsvForm Form { get; private set; }

    /// <summary>The columns that hold figures of their own, in a wide file.</summary>
    public List<(int Place, string Name, ReportingPeriod Period, OrgUnitCode Unit)> Figures { get; } = [];

    /// <summary>The place of a field in the rows, or -1.</summary>
    public int this[ObservationField field] => _places[(int)field];

    /// <summary>The places of all numbers.</summary>
    public IEnumerable<int> NumberPlaces => Form == CsvForm.Long
        ? ObservationFields.Numeric.Select(field => this[field]).Where(place => place >= 0)
        : Figures.Select(figure => figure.Place);

    /// <summary>The layout of a file, told by its header.</summary>
    public static ObservationLayout Of(CsvRow header, IndicatorFramework framework, CsvReadOptions options, CsvFindings findings)
    {
        var layout = new ObservationLayout();
        var others = layout.TakeFields(header, findings);
        if (ObservationFields.Numeric.Append(ObservationField.Text).Any(field => layout[field] >= 0))
        {
            layout.Form = CsvForm.Long;
            others.ForEach(place => CsvHeaders.TellUnknown(header, place, ObservationFields.Names, findings));
        }
        else
        {
            layout.TakeFigures(header, others, framework.Units, findings);
        }

        layout.Require(options, findings);
        return layout;
    }

    private List<int> TakeFields(CsvRow header, CsvFindings findings)
    {
        var others = new List<int>();
        for (var place = 0; place < header.Count; place++)
        {
            var name = header[place];
            if (!ObservationFields.TryFind(name, out var field))
            {
                if (!string.IsNullOrWhiteSpace(name) && !Remarks.Contains(ObservationFields.KeyOf(name), StringComparer.Ordinal))
                {
                    others.Add(place);
                }
            }
            else if (this[field] >= 0)
            {
                CsvHeaders.TellTwice(header, place, this[field], findings);
            }
            else
            {
                _places[(int)field] = place;
            }
        }

        return others;
    }

    private void TakeFigures(CsvRow header, List<int> others, OrgUnitRegister units, CsvFindings findings)
    {
        var isByPeriod = others.Exists(place => ReportingPeriod.TryParse(header[place], out _));
        foreach (var place in others)
        {
            var name = header[place].Trim();
            if (isByPeriod && ReportingPeriod.TryParse(name, out var period))
            {
                Take(header, place, period, default, findings);
            }
            else if (!isByPeriod && OrgUnitCode.TryParse(name, out var unit) && UnitCodes.IsKnown(units, unit))
            {
                Take(header, place, default, unit, findings);
            }
            else if (isByPeriod || !OrgUnitCode.TryParse(name, out unit) || !SheetCodes.TellLostZeros(units, unit, ModelPath.Root, header.Place(place), findings))
            {
                CsvHeaders.TellUnknown(header, place, ObservationFields.Names, findings);
            }
        }

        Form = Figures.Count == 0 ? CsvForm.Unspecified : isByPeriod ? CsvForm.PeriodColumns : CsvForm.UnitColumns;
        var spoken = isByPeriod ? ObservationField.Period : ObservationField.Unit;
        if (Figures.Count > 0 && this[spoken] is >= 0 and var twice)
        {
            // the columns say it already
            CsvHeaders.TellTwice(header, twice, Figures[0].Place, findings);
        }
    }

    private void Take(CsvRow header, int place, ReportingPeriod period, OrgUnitCode unit, CsvFindings findings)
    {
        var first = Figures.FindIndex(figure => figure.Period == period && figure.Unit == unit);
        if (first >= 0)
        {
            CsvHeaders.TellTwice(header, place, Figures[first].Place, findings);
            return;
        }

        Figures.Add((place, header[place].Trim(), period, unit));
    }

    private void Require(CsvReadOptions options, CsvFindings findings)
    {
        if (this[ObservationField.Indicator] < 0)
        {
            CsvHeaders.TellMissing(ObservationFields.NameOf(ObservationField.Indicator), findings);
        }

        if (Form == CsvForm.Unspecified)
        {
            CsvHeaders.TellMissing(ObservationFields.NameOf(ObservationField.Value), findings);
        }

        if (this[ObservationField.Unit] < 0 && Form != CsvForm.UnitColumns && options.Unit is null)
        {
            CsvHeaders.TellMissing(ObservationFields.NameOf(ObservationField.Unit), findings);
        }

        if (this[ObservationField.Period] < 0 && Form != CsvForm.PeriodColumns && options.Period is null)
        {
            CsvHeaders.TellMissing(ObservationFields.NameOf(ObservationField.Period), findings);
        }
    }
}
