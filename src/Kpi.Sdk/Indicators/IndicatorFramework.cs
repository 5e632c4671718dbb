using System.Collections.Frozen;

namespace Kpi.Sdk;

/// <summary>A set of indicators with their targets, documents and units: what a report is read, validated and judged against.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality. Everything in it that refers to something else in it has been checked.</remarks>
public sealed partial class IndicatorFramework
{
    private readonly FrozenDictionary<IndicatorCode, Indicator> _indicators;
    private readonly FrozenDictionary<string, Target> _targets;
    private readonly FrozenDictionary<string, Quantity> _quantities;
    private readonly FrozenDictionary<string, BreakdownMember> _members;

    private IndicatorFramework(FrameworkDefinition definition)
    {
        Code = definition.Code;
        Name = definition.Name;
        Indicators = [.. definition.Indicators];
        Targets = [.. definition.Targets];
        Documents = definition.Documents.ToFrozenDictionary(StringComparer.Ordinal);
        DocumentOrder = [.. definition.Documents.Keys];
        Units = definition.Units;
        Groups = [.. definition.Groups];
        Quantities = [.. definition.Quantities];
        Breakdowns = [.. definition.Breakdowns];
        Relations = [.. definition.Relations];
        Calendar = definition.Calendar ?? ReportingCalendar.Civil;
        IsCalendarDeclared = definition.Calendar is not null;
        Numerals = definition.Numerals;
        Rounding = definition.Rounding;
        Frequencies = [.. definition.Frequencies];
        Required = [.. definition.Required];
        Extensions = NoExtensions.Copy(definition.Extensions);
        _indicators = Indicators.ToFrozenDictionary(indicator => indicator.Code);
        _targets = Targets.ToFrozenDictionary(target => target.Id, StringComparer.Ordinal);
        _quantities = Quantities.ToFrozenDictionary(quantity => quantity.Id, StringComparer.Ordinal);
        _members = Breakdowns.SelectMany(breakdown => breakdown.Members).ToFrozenDictionary(member => member.Id, StringComparer.Ordinal);
    }

    /// <summary>The code by which reports name it.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public BilingualText Name { get; }

    /// <summary>The indicators, in the order they are printed.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The targets, in the order they were given.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>The documents, by short name.</summary>
    public IReadOnlyDictionary<string, DocumentReference> Documents { get; }

    /// <summary>The units reports may speak of.</summary>
    public OrgUnitRegister Units { get; }

    /// <summary>The headings, in the order they are printed.</summary>
    public IReadOnlyList<IndicatorGroup> Groups { get; }

    /// <summary>What numerators and denominators count.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The breakdowns.</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; }

    /// <summary>What figures owe each other.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>Where reporting periods lie; plain months where that is not declared.</summary>
    public ReportingCalendar Calendar { get; }

    /// <summary>Whether the calendar was declared: only then dates are held against their periods.</summary>
    public bool IsCalendarDeclared { get; }

    /// <summary>How numbers in strings are written.</summary>
    public Numerals Numerals { get; }

    /// <summary>How percentages are accepted to have been rounded.</summary>
    public PrintReading Rounding { get; }

    /// <summary>How often is reported; empty for any.</summary>
    public IReadOnlyList<Frequency> Frequencies { get; }

    /// <summary>Indicators that every report must have a figure of.</summary>
    public IReadOnlyList<IndicatorSlice> Required { get; }

    /// <summary>Members of the file that begin with "x-", and "$schema", by name, each as raw JSON.</summary>
    public IReadOnlyDictionary<string, string> Extensions { get; }

    /// <summary>The documents' short names in the order they were given.</summary>
    internal IReadOnlyList<string> DocumentOrder { get; }

    /// <summary>An indicator by code.</summary>
    /// <param name="code">The code, such as "XHS.DDDT".</param>
    /// <exception cref="ArgumentException">No indicator has that code; the message names the three nearest.</exception>
    public Indicator this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return IndicatorCode.TryParse(code, out var parsed) && Find(parsed) is { } found
                ? found
                : throw new ArgumentException($"No indicator '{code}' in {Code}. {NearestTexts.Sentence(code, Indicators.Select(indicator => indicator.Code.ToString()))}", nameof(code));
        }
    }

    /// <summary>A framework made of parts.</summary>
    /// <param name="definition">The parts; copied.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="ArgumentException">A list is null or has a null in it; or parts contradict each other, or name what is not there: the message names every fault.</exception>
    public static IndicatorFramework Of(FrameworkDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (NullPart(definition) is { } name)
        {
            throw new ArgumentException($"{name} is null, or has a null in it.", nameof(definition));
        }

        var faults = FrameworkCheck.Faults(definition);
        return faults.Count == 0
            ? new IndicatorFramework(definition)
            : throw new ArgumentException(string.Join(" ", faults.Select(fault => fault.Sentence())), nameof(definition));
    }

    /// <summary>An indicator by code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The indicator, or null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset.</exception>
    public Indicator? Find(IndicatorCode code)
    {
        code.ThrowIfUnset(nameof(code));
        return _indicators.GetValueOrDefault(code);
    }

    /// <summary>A target by short name.</summary>
    /// <param name="id">The short name.</param>
    /// <returns>The target, or null where there is none.</returns>
    public Target? FindTarget(string id) => _targets.GetValueOrDefault(id);

    /// <summary>A quantity by short name.</summary>
    /// <param name="id">The short name.</param>
    /// <returns>The quantity, or null where there is none.</returns>
    public Quantity? FindQuantity(string id) => _quantities.GetValueOrDefault(id);

    /// <summary>A breakdown member by short name.</summary>
    /// <param name="id">The short name.</param>
    /// <returns>The member, or null where there is none.</returns>
    public BreakdownMember? FindMember(string id) => _members.GetValueOrDefault(id);

    /// <summary>The name of an indicator, with its member's behind it: "Tỷ lệ hồ sơ trực tuyến (toàn trình)".</summary>
    /// <param name="slice">The indicator or member.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name, or the code where the framework does not have it.</returns>
    /// <exception cref="ArgumentException"><paramref name="slice"/> is unset.</exception>
    public string NameOf(IndicatorSlice slice, ReportLanguage language)
    {
        slice.ThrowIfUnset(nameof(slice));
        if (Find(slice.Code) is not { } indicator)
        {
            return slice.ToString();
        }

        var name = indicator.Name.In(language);
        return slice.Member is null ? name : $"{name} ({FindMember(slice.Member)?.Name.In(language) ?? slice.Member})";
    }

    /// <summary>The code and the name.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Code}: {Name}";

    private static string? NullPart(FrameworkDefinition definition)
    {
        (IEnumerable<object?>? Parts, string Name)[] lists =
        [
            (definition.Indicators, nameof(definition.Indicators)),
            (definition.Targets, nameof(definition.Targets)),
            (definition.Documents?.Values, nameof(definition.Documents)),
            (definition.Groups, nameof(definition.Groups)),
            (definition.Quantities, nameof(definition.Quantities)),
            (definition.Breakdowns, nameof(definition.Breakdowns)),
            (definition.Relations, nameof(definition.Relations)),
        ];
        return Array.Find(lists, list => list.Parts is null || list.Parts.Contains(null)).Name;
    }
}
