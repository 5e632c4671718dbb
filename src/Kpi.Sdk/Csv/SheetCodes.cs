using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Csv;

/// <summary>What spreadsheets make of codes.</summary>
internal static class SheetCodes
{
    /// <summary>Tells a code of no unit that, with zeros before it, is one of the register.</summary>
    /// <returns>True where it was told.</returns>
    public static bool TellLostZeros(OrgUnitRegister units, OrgUnitCode code, ModelPath path, (int Line, int Column) place, CsvFindings findings)
    {
        if (UnitCodes.IsKnown(units, code) || UnitCodes.Padded(units, code) is not { Count: > 0 } padded)
        {
            return false;
        }

        findings.Add(
            CsvDamage.LostZeros,
            path,
            place.Line,
            place.Column,
            padded.Count == 1 ? padded[0].ToString() : null,
            FindingArgument.Of("text", code.ToString()),
            FindingArgument.Of("known", padded.Select(known => known.ToString())));
        return true;
    }
}
