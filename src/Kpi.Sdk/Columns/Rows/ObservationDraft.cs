using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>The fields of one figure as texts, from any flat file, and what they make.</summary>
/// <remarks>Used again for figure after figure. Not safe for several threads at a time.</remarks>
internal sealed partial class ObservationDraft
{
    private static readonly BilingualText AnIndicator = BilingualText.Of("chỉ tiêu", "indicator");
    private static readonly BilingualText AMember = BilingualText.Of("thành phần phân tổ", "breakdown member");
    private static readonly BilingualText AQuantity = BilingualText.Of("đại lượng", "quantity");

    private readonly string?[] _texts = new string?[ObservationFields.Count];
    private readonly IndicatorFramework _framework;
    private readonly bool _checksCodes;
    private IDraftFaults _faults = null!;
    private bool _isSound;

    /// <summary>A draft for figures on a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="checksCodes">Whether a code the framework does not have is a fault here; a table tells it otherwise.</param>
    public ObservationDraft(IndicatorFramework framework, bool checksCodes)
    {
        _framework = framework;
        _checksCodes = checksCodes;
    }

    /// <summary>How numbers are written.</summary>
    public Numerals Numerals { get; set; }

    /// <summary>The unit of figures that do not say one; null for none.</summary>
    public OrgUnitCode? Unit { get; init; }

    /// <summary>The period of figures that do not say one; null for none.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The text of a field; null or blank where it says nothing.</summary>
    public string? this[ObservationField field]
    {
        get => _texts[(int)field];
        set => _texts[(int)field] = value;
    }

    /// <summary>The indicator the fields name; null where the framework has none of the code.</summary>
    public Indicator? Indicator => IndicatorSlice.TryParse(Given(ObservationField.Indicator), out var slice) ? _framework.Find(slice.Code) : null;

    /// <summary>Forgets every text.</summary>
    public void Clear() => Array.Clear(_texts);

    /// <summary>The observation the fields make; null, with faults told, where they make none.</summary>
    public Observation? Build(IDraftFaults faults)
    {
        _faults = faults;
        _isSound = true;
        var slice = ReadSlice(out var indicator);
        var unit = Read<OrgUnitCode>(ObservationField.Unit) ?? Unit ?? Missing<OrgUnitCode>(ObservationField.Unit, "00097");
        var period = Read<ReportingPeriod>(ObservationField.Period) ?? Period ?? Missing<ReportingPeriod>(ObservationField.Period, "2024-Q1");
        var tier = ReadWord<OrgLevel>(ObservationField.Tier, DraftWords.TryReadLevel, nameof(OrgLevel.Commune));
        var status = ReadWord<ObservationStatus>(ObservationField.Status, DraftWords.TryReadStatus, nameof(ObservationStatus.Final));
        var accumulation = Read<Accumulation>(ObservationField.Accumulation).GetValueOrDefault();
        var (asOf, knownOn) = (ReadDay(ObservationField.AsOf), ReadDay(ObservationField.KnownOn));
        var quantity = Given(ObservationField.DenominatorQuantity);
        if (quantity is not null && _checksCodes && _framework.FindQuantity(quantity) is null)
        {
            Unknown(ObservationField.DenominatorQuantity, quantity, AQuantity, _framework.Quantities.Select(known => known.Id));
        }

        // what a figure means is known only with its indicator
        var value = _isSound || indicator is not null ? ReadValue(indicator) : null;
        return !_isSound || value is null ? null : new Observation
        {
            Slice = slice,
            Unit = unit,
            Tier = tier,
            Period = period,
            Accumulation = accumulation,
            Value = value,
            Status = status,
            AsOf = asOf,
            KnownOn = knownOn,
            PeriodInferredFrom = Said(ObservationField.PeriodInferredFrom),
            DenominatorQuantity = quantity,
            StatedBy = Said(ObservationField.StatedBy),
            PrintedAt = Said(ObservationField.PrintedAt),
            PrintedAs = Said(ObservationField.PrintedAs),
            Note = Said(ObservationField.Note),
            Tag = Said(ObservationField.Tag),
        };
    }

    private IndicatorSlice ReadSlice(out Indicator? indicator)
    {
        indicator = null;
        if (Read<IndicatorSlice>(ObservationField.Indicator) is not { } slice)
        {
            _ = _isSound ? Missing<IndicatorSlice>(ObservationField.Indicator, "XHS.DDDT") : default;
            return default;
        }

        if (slice.IsDefault)
        {
            return default;
        }

        if (Given(ObservationField.Member) is { } member)
        {
            if (slice.Member is not null && !string.Equals(slice.Member, member, StringComparison.Ordinal))
            {
                Contradict(ObservationField.Member, BilingualText.Of($"“{slice}” và “{member}” là hai phân tổ", $"\"{slice}\" and \"{member}\" name two members"));
                return default;
            }

            var text = $"{slice.Code}[{member}]";
            if (!IndicatorSlice.TryParse(text, out slice, out var failure))
            {
                Refuse(ObservationField.Member, member, failure, "toanTrinh", suggestion: null);
                return default;
            }
        }

        indicator = _framework.Find(slice.Code);
        if (_checksCodes && indicator is null)
        {
            Unknown(ObservationField.Indicator, slice.Code.ToString(), AnIndicator, _framework.Indicators.Select(known => known.Code.ToString()));
        }
        else if (_checksCodes && slice.Member is { } name && !MembersOf(indicator!).Contains(name, StringComparer.Ordinal))
        {
            Unknown(Given(ObservationField.Member) is null ? ObservationField.Indicator : ObservationField.Member, name, AMember, MembersOf(indicator!));
        }

        return slice;
    }

    private IEnumerable<string> MembersOf(Indicator indicator) => _framework.Breakdowns
        .Where(breakdown => indicator.Breakdowns.Contains(breakdown.Id, StringComparer.Ordinal))
        .SelectMany(breakdown => breakdown.Members)
        .Select(member => member.Id);

    private T? Read<T>(ObservationField field)
        where T : struct, ISpanParsable<T>, ISpanFormattable, ITextValue<T>
    {
        if (Given(field) is not { } text)
        {
            return null;
        }

        if (T.TryParse(text, out var value, out var failure))
        {
            return value;
        }

        Refuse(field, text, failure, T.Example, suggestion: null);
        return default(T);
    }

    private T ReadWord<T>(ObservationField field, WordReader<T> reader, string example)
        where T : struct, Enum
    {
        if (Given(field) is not { } text)
        {
            return default;
        }

        if (!reader(text, out var word))
        {
            Refuse(field, text, new ParseFailure(0, ParseReason.UnknownWord), example, suggestion: null);
        }

        return word;
    }

    private LocalDate? ReadDay(ObservationField field)
    {
        if (Given(field) is not { } text)
        {
            return null;
        }

        if (DraftWords.TryReadDay(text, out var day))
        {
            return day;
        }

        Refuse(field, text, new ParseFailure(0, ParseReason.NoSuchDate), "2024-07-06", suggestion: null);
        return null;
    }

    private T Missing<T>(ObservationField field, string example)
        where T : struct
    {
        Refuse(field, string.Empty, new ParseFailure(0, ParseReason.Empty), example, suggestion: null);
        return default;
    }

    private string? Given(ObservationField field) => _texts[(int)field] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    // as it stands, spaces and all
    private string? Said(ObservationField field) => string.IsNullOrWhiteSpace(_texts[(int)field]) ? null : _texts[(int)field];

    private void Refuse(ObservationField field, string text, ParseFailure failure, string example, string? suggestion)
    {
        _isSound = false;
        _faults.Unreadable(field, text, failure, example, suggestion);
    }

    private void Unknown(ObservationField field, string text, BilingualText what, IEnumerable<string> known)
    {
        _isSound = false;
        _faults.UnknownCode(field, text, what, known);
    }

    private void Contradict(ObservationField field, BilingualText what)
    {
        _isSound = false;
        _faults.Contradiction(field, what);
    }

    private delegate bool WordReader<T>(string text, out T word);
}
