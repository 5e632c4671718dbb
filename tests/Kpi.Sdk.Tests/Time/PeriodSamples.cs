using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Sdk.Tests.Time;

/// <summary>Every kind of period, and the runs that draw from them with a fixed seed.</summary>
internal static class PeriodSamples
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20240714UL, 17UL);

    public static Gen<ReportingPeriod> Any { get; } =
        from year in Gen.Choose(ReportingPeriod.MinYear, ReportingPeriod.MaxYear)
        from period in Gen.OneOf(
            Gen.Choose(1, 12).Select(month => ReportingPeriod.OfMonth(year, month)),
            Gen.Choose(1, 4).Select(quarter => ReportingPeriod.OfQuarter(year, quarter)),
            Gen.Choose(1, 2).Select(half => ReportingPeriod.OfHalf(year, half)),
            Gen.Choose(1, 12).Select(months => ReportingPeriod.OfYearToDate(year, months)))
        select period;

    /// <summary>From few years, so that equal and overlapping ones meet.</summary>
    public static Gen<ReportingPeriod> Close { get; } =
        from period in Any
        from year in Gen.Choose(2023, 2024)
        select period.PlusYears(year - period.Year);

    /// <summary>Cultures with other signs, letters and calendars; where globalization is switched off, the one made here.</summary>
    public static IEnumerable<CultureInfo> Cultures()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.PositiveSign = "!";
        yield return odd;
        foreach (var name in new[] { "vi-VN", "tr-TR", "ar-SA", "th-TH", "fa-IR" })
        {
            CultureInfo? culture = null;
            try
            {
                culture = CultureInfo.GetCultureInfo(name);
            }
            catch (CultureNotFoundException)
            {
                // globalization is switched off
            }

            if (culture is not null)
            {
                yield return culture;
            }
        }
    }

    public static void ForAll<T>(Gen<T> values, Func<T, bool> holds) => Prop.ForAll(values.ToArbitrary(), holds).Check(Runs);
}
