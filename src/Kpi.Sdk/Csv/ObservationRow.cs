using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Makes observations of rows, and tells what spreadsheets have done to them.</summary>
/// <remarks>Used again for row after row. Not safe for several threads at a time.</remarks>
internal sealed class ObservationRow : IDraftFaults
{
    private readonly IndicatorFramework _framework;
    private readonly CsvFindings _findings;
    private readonly ObservationDraft _draft;
    private Func<ObservationField, (int Line, int Column)> _placeOf = null!;
    private ModelPath _path;
    private string? _column;

    public ObservationRow(IndicatorFramework framework, CsvReadOptions options, CsvFindings findings, bool checksCodes)
    {
        _framework = framework;
        _findings = findings;
        _draft = new ObservationDraft(framework, checksCodes) { Unit = options.Unit, Period = options.Period };
    }

    /// <summary>How numbers are written.</summary>
    public Numerals Numerals
    {
        get => _draft.Numerals;
        set => _draft.Numerals = value;
    }

    /// <summary>The text of a field.</summary>
    public string? this[ObservationField field]
    {
        get => _draft[field];
        set => _draft[field] = value;
    }

    public void Clear() => _draft.Clear();

    /// <summary>The observation of the fields; null, with findings, where they make none.</summary>
    /// <param name="path">The path of the row.</param>
    /// <param name="placeOf">Where a field stands.</param>
    /// <param name="column">The name of the one column the figure stands in; null where each field has its own.</param>
    public Observation? Build(ModelPath path, Func<ObservationField, (int Line, int Column)> placeOf, string? column = null)
    {
        _path = path;
        _placeOf = placeOf;
        _column = column;
        var isSound = CheckUnit();
        foreach (var field in ObservationFields.Numeric)
        {
            isSound &= CheckNumber(field);
        }

        if (!isSound)
        {
            return null;
        }

        var built = _draft.Build(this);
        if (built is not null)
        {
            Doubt(built);
        }

        return built;
    }

    void IDraftFaults.Unreadable(ObservationField field, string text, ParseFailure failure, string example, string? suggestion) => Tell(
        CsvFaults.Unreadable,
        field,
        suggestion,
        Column(field),
        FindingArgument.Of("text", CsvHeaders.Cut(text)),
        FindingArgument.Of("reason", failure),
        FindingArgument.Of("example", example));

    void IDraftFaults.UnknownCode(ObservationField field, string text, BilingualText what, IEnumerable<string> known)
    {
        var nearest = NearestTexts.Of(text, known);
        Tell(CsvFaults.UnknownCode, field, suggestion: null, FindingArgument.Of("what", what), FindingArgument.Of("text", CsvHeaders.Cut(text)), FindingArgument.Of("nearest", nearest));
    }

    void IDraftFaults.Contradiction(ObservationField field, BilingualText what) => Tell(CsvDamage.Contradiction, field, suggestion: null, FindingArgument.Of("what", what));

    private bool CheckUnit() =>
        !OrgUnitCode.TryParse(_draft[ObservationField.Unit]?.Trim(), out var unit)
        || !SheetCodes.TellLostZeros(_framework.Units, unit, PathOf(ObservationField.Unit), _placeOf(ObservationField.Unit), _findings);

    private bool CheckNumber(ObservationField field)
    {
        if (_draft[field] is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (SheetNumbers.HasNoBreakSpace(text))
        {
            Tell(CsvDamage.NoBreakSpace, field, SheetNumbers.WithoutNoBreakSpace(text), Column(field), Quoted(text));
            _draft[field] = text = SheetNumbers.WithoutNoBreakSpace(text);
        }

        if (SheetNumbers.IsError(text))
        {
            Tell(CsvDamage.SheetError, field, suggestion: null, Column(field), Quoted(text));
            return false;
        }

        if (SheetDate.RatioOf(text) is { } ratio)
        {
            Tell(CsvDamage.RatioAsDate, field, ratio, Column(field), Quoted(text));
            return false;
        }

        if (SheetNumbers.ScientificOf(text, Numerals) is { } about)
        {
            Tell(CsvDamage.Scientific, field, about, Column(field), Quoted(text));
            return false;
        }

        return field == ObservationField.Value ? CheckShare(text) : CheckTerm(field, text);
    }

    // a whole ratio where one number belongs
    private bool CheckTerm(ObservationField field, string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal) || !ObservedValue.TryParse(text, MeasureKind.Ratio, Numerals, out var whole, out _) || whole.Kind != ObservedValueKind.Ratio)
        {
            return true;
        }

        var terms = new[] { ("numerator", whole.Numerator), ("denominator", whole.Denominator) }
            .Where(term => term.Item2 is not null)
            .Select(term => $"{term.Item1} {SheetNumbers.Print(term.Item2!.Value, Numerals)}");
        Tell(CsvDamage.WholeRatio, field, string.Join(", ", terms), Column(field), Quoted(text));
        return false;
    }

    // a share in the one column of a ratio can't be read without its sign
    private bool CheckShare(string text)
    {
        if (_draft.Indicator?.Kind != MeasureKind.Ratio || SheetNumbers.PercentageOf(text, terms: null, Numerals) is not { } percentage)
        {
            return true;
        }

        _findings.Add(FindingSeverity.Error, CsvDamage.FractionForPercent, PathOf(ObservationField.Value), _placeOf(ObservationField.Value), percentage, Column(ObservationField.Value), Quoted(text));
        return false;
    }

    // what can be read, and is probably not what was meant
    private void Doubt(Observation observation)
    {
        if (_draft[ObservationField.Percentage] is { } share && SheetNumbers.PercentageOf(share, observation.Value.Terms, Numerals) is { } percentage)
        {
            Tell(CsvDamage.FractionForPercent, ObservationField.Percentage, percentage, Column(ObservationField.Percentage), Quoted(share));
        }

        foreach (var field in Counted(observation))
        {
            if (_draft[field] is { } text && SheetNumbers.ThousandsOf(text, Numerals) is { } thousands)
            {
                Tell(CsvDamage.LostThousands, field, thousands, Column(field), Quoted(text));
            }
        }
    }

    private IEnumerable<ObservationField> Counted(Observation observation)
    {
        if (_framework.Find(observation.Slice.Code) is not { } indicator)
        {
            yield break;
        }

        if (CountedFields.IsValueCounted(_framework, indicator))
        {
            yield return indicator.Kind == MeasureKind.Ratio ? ObservationField.Numerator : ObservationField.Value;
        }

        if (CountedFields.IsDenominatorCounted(_framework, indicator, observation.DenominatorQuantity))
        {
            yield return ObservationField.Denominator;
        }
    }

    private void Tell(RuleDescriptor rule, ObservationField field, string? suggestion, params FindingArgument[] arguments)
    {
        var (line, column) = _placeOf(field);
        _findings.Add(rule, PathOf(field), line, column, suggestion, arguments);
    }

    private ModelPath PathOf(ObservationField field) => _column is not null && field == ObservationField.Value ? _path.Item(_column) : _path.Member(ObservationFields.NameOf(field));

    private FindingArgument Column(ObservationField field) =>
        FindingArgument.Of("column", _column is not null && field == ObservationField.Value ? _column : ObservationFields.NameOf(field));

    private static FindingArgument Quoted(string text) => FindingArgument.Of("text", CsvHeaders.Cut(text));
}
