using NodaTime;

namespace Kpi.Sdk;

/// <summary>The provinces of Viet Nam and the cities of their rank: 63 until 30 June 2025, 34 from 1 July 2025.</summary>
/// <remarks>
/// Resolution 202/2025/QH15 made the 34; their codes stand in Decision 19/2025/QĐ-TTg. No first day is given for the 63, which came to be on 1 August 2008: the register does not speak of earlier days.
/// A province whose territory grew is another unit from 1 July 2025, also where code and name stayed; the eleven whose territory stayed go on.
/// One that became a city is another unit from that day: Huế on 1 January 2025, Đồng Nai on 30 April 2026, Quảng Ninh on 1 September 2026, Bắc Ninh on 20 September 2026.
/// </remarks>
public static class Provinces
{
    private static readonly Dictionary<OrgUnitCode, OrgUnitCode> Successors =
        ProvinceTable.Before.ToDictionary(row => OrgUnitCode.Parse(row.Code), row => OrgUnitCode.Parse(row.Successor));

    /// <summary>The first day of the 34.</summary>
    public static LocalDate MergerDate => ProvinceTable.MergerDate;

    /// <summary>All of them, through time.</summary>
    public static OrgUnitRegister Register { get; } = OrgUnitRegister.Of(ProvinceTable.Units());

    /// <summary>The province that the territory of one of the 63 belongs to on 1 July 2025.</summary>
    /// <param name="oldCode">The code it bore on 30 June 2025.</param>
    /// <returns>The unit as of 1 July 2025; the same unit as before where nothing changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="oldCode"/> is unset, or no province bore it on 30 June 2025; the message names the nearest codes.</exception>
    public static OrgUnit SuccessorOf(OrgUnitCode oldCode)
    {
        oldCode.ThrowIfUnset(nameof(oldCode));
        return Successors.TryGetValue(oldCode, out var code)
            ? On(code, MergerDate)
            : throw new ArgumentException($"No province bore the code {oldCode} on 2025-06-30. {NearestTexts.Sentence(oldCode.ToString(), Successors.Keys.Select(code => code.ToString()))}", nameof(oldCode));
    }

    /// <summary>Those of the 63 whose territory one of the 34 has.</summary>
    /// <param name="newCode">The code it bears on 1 July 2025.</param>
    /// <returns>The units as of 30 June 2025, in the order of their codes; at least one.</returns>
    /// <exception cref="ArgumentException"><paramref name="newCode"/> is unset, or no province bears it on 1 July 2025; the message names the nearest codes.</exception>
    public static IReadOnlyList<OrgUnit> PredecessorsOf(OrgUnitCode newCode)
    {
        newCode.ThrowIfUnset(nameof(newCode));
        var units = Successors.Where(pair => pair.Value == newCode).Select(pair => pair.Key).Order().Select(code => On(code, MergerDate.PlusDays(-1))).ToArray();
        return units.Length > 0
            ? Array.AsReadOnly(units)
            : throw new ArgumentException($"No province bears the code {newCode} on 2025-07-01. {NearestTexts.Sentence(newCode.ToString(), Successors.Values.Distinct().Select(code => code.ToString()))}", nameof(newCode));
    }

    private static OrgUnit On(OrgUnitCode code, LocalDate date) =>
        Register.Find(code, date) ?? throw new InvalidOperationException($"The table of provinces lacks {code}.");
}
