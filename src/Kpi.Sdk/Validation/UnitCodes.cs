namespace Kpi.Sdk.Validation;

/// <summary>What the rules of units ask a register.</summary>
internal static class UnitCodes
{
    private const int LongestOfficialCode = 5;
    private const int DeepestTree = 32;

    /// <summary>The unit of a figure on the figure's own day; null where none bears the code then.</summary>
    public static OrgUnit? UnitOf(in FigureContext figure) =>
        figure.Framework.Units.Find(figure.Observation.Unit, DayOf(figure));

    /// <summary>The day a figure is of, without allocating.</summary>
    public static NodaTime.LocalDate DayOf(in FigureContext figure) =>
        figure.Observation.AsOf ?? figure.Framework.Calendar.LastDayOf(figure.Observation.Period);

    /// <summary>Whether the register has a unit of a code on any day.</summary>
    public static bool IsKnown(OrgUnitRegister units, OrgUnitCode code) => units.History(code).Count > 0;

    /// <summary>The known codes that are a number with zeros put before it; shortest first.</summary>
    public static IReadOnlyList<OrgUnitCode> Padded(OrgUnitRegister units, OrgUnitCode code)
    {
        var digits = code.ToString();
        if (!digits.All(char.IsAsciiDigit))
        {
            return [];
        }

        return [.. Enumerable.Range(digits.Length + 1, Math.Max(0, LongestOfficialCode - digits.Length))
            .Select(length => OrgUnitCode.Parse(digits.PadLeft(length, '0')))
            .Where(padded => IsKnown(units, padded))];
    }

    /// <summary>Whether a unit lies in another's territory on a day, or is it; null where one of them does not exist that day.</summary>
    public static bool? IsWithin(OrgUnitRegister units, OrgUnitCode code, OrgUnitCode ancestor, NodaTime.LocalDate day)
    {
        if (units.Find(code, day) is not { } unit || units.Find(ancestor, day) is null)
        {
            return null;
        }

        for (var depth = 0; depth < DeepestTree && unit is not null; depth++)
        {
            if (unit.Code == ancestor)
            {
                return true;
            }

            unit = unit.Parent is { } parent ? units.Find(parent, day) : null;
        }

        return false;
    }

    /// <summary>The days a unit bears its code, in words.</summary>
    public static BilingualText Validity(OrgUnit unit) => (unit.ValidFrom, unit.ValidTo) switch
    {
        (null, null) => BilingualText.Of("không giới hạn", "without limit"),
        ({ } from, null) => BilingualText.Of($"từ {Day(from, ReportLanguage.Vietnamese)}", $"from {Day(from, ReportLanguage.English)}"),
        (null, { } to) => BilingualText.Of($"đến hết {Day(to, ReportLanguage.Vietnamese)}", $"to {Day(to, ReportLanguage.English)}"),
        ({ } from, { } to) => BilingualText.Of(
            $"từ {Day(from, ReportLanguage.Vietnamese)} đến hết {Day(to, ReportLanguage.Vietnamese)}",
            $"from {Day(from, ReportLanguage.English)} to {Day(to, ReportLanguage.English)}"),
    };

    private static string Day(NodaTime.LocalDate day, ReportLanguage language) => FindingText.Render(day, language);
}
