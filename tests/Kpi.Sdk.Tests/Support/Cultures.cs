using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Runs tests under cultures that punish whoever asks for the current one.</summary>
internal static class Cultures
{
    public const string Variable = "KPI_TEST_CULTURE";

    /// <summary>True where the system has no cultures but the invariant one.</summary>
    public static bool IsInvariantMode { get; } = !HasCultures();

    /// <summary>The culture the whole run was asked to have; null for none.</summary>
    public static string? Wanted =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name && !IsInvariantMode ? name : null;

    /// <summary>Does something under a culture, on this thread, and gives the thread its own culture back.</summary>
    public static void Under(string name, Action action)
    {
        var culture = CultureInfo.CurrentCulture;
        var uiCulture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Find(name);
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }

    /// <summary>The same, for a result.</summary>
    public static T Under<T>(string name, Func<T> function)
    {
        var result = default(T);
        Under(name, () => { result = function(); });
        return result!;
    }

#pragma warning disable CA2255 // the test assembly is the application here
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Start()
    {
        if (Wanted is { } name)
        {
            var culture = Find(name);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    /// <summary>The culture; without cultures one made by hand that prints numbers and signs as unlike the invariant one.</summary>
    private static CultureInfo Find(string name)
    {
        if (!IsInvariantMode)
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }

        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }

    private static bool HasCultures()
    {
        try
        {
            return CultureInfo.GetCultureInfo("vi-VN", predefinedOnly: true).NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
