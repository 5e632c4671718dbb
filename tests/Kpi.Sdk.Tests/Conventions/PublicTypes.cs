using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>What every public type keeps, told by reflection; each rule gives the places where it is broken.</summary>
internal static class PublicTypes
{
    /// <summary>Classes that are neither sealed nor static, each with its reason.</summary>
    public static readonly Dictionary<string, string> OpenClasses = new(StringComparer.Ordinal);

    /// <summary>Zero members of enums that are no "None", each with its reason.</summary>
    public static readonly Dictionary<string, string> ZeroMembers = new(StringComparer.Ordinal)
    {
        ["ReportLanguage.Vietnamese"] = "the language of the reports themselves; there is no text without a language",
        ["RoundingMode.HalfUp"] = "how nearly all reports round; a rule without a mode would be no rule",
        ["Numerals.Invariant"] = "the form nothing is guessed from",
        ["PrintReading.Nearest"] = "either tie: claims least about how a figure was rounded",
        ["FindingSeverity.Notice"] = "claims least of the three",
        ["AccumulationKind.InPeriod"] = "what a figure of a period means unless it says otherwise",
        ["AsOfOrigin.PeriodEnd"] = "the day nobody stated",
        ["BreakdownKind.Overlapping"] = "members that need not add up",
        ["MissingPartPolicy.Skip"] = "nothing is concluded",
        ["ObservedValueKind.Absent"] = "no value",
        ["PathShape.Step"] = "nothing is assumed between two points",
        ["RelationTermPart.Value"] = "the figure itself",
        ["TargetRole.Reference"] = "binds nobody",
    };

    /// <summary>Properties with a public setter that is not init, each with its reason.</summary>
    public static readonly Dictionary<string, string> SettableProperties = new(StringComparer.Ordinal);

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] LeastClaims = ["None", "Unspecified", "Unknown", "NoData", "NotAssessable", "NotReported", "NotComparable", "Undecided"];

    private static readonly string[] TakenNames = ["Kpi", "Period", "Interval", "ValidationResult", "Severity"];

    private static readonly string[] Namespaces =
        ["Kpi.Sdk", "Kpi.Sdk.Columns", "Kpi.Sdk.Validation", "Kpi.Sdk.Reading", "Kpi.Sdk.Json", "Kpi.Sdk.Csv", "Kpi.Sdk.Reporting"];

    private static readonly string[] TextWords = ["String", "Text", "Html", "Svg", "Markdown", "Json", "Csv"];

    public static IReadOnlyList<Type> All { get; } = [.. typeof(IndicatorCode).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<string> MutableStruct(Type type) =>
        type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)) ? [$"{type.Name} is a struct and not readonly"] : [];

    public static IEnumerable<string> EquatableWithoutOperator(Type type) =>
        type.GetInterfaces().Contains(EquatableOf(type)) && type.GetMethod("op_Equality", Declared) is null ? [$"{type.Name} is equatable and has no =="] : [];

    public static IEnumerable<string> OpenClass(Type type) =>
        type is { IsClass: true, IsSealed: false } && !OpenClasses.ContainsKey(type.Name) ? [$"{type.Name} is neither sealed nor static"] : [];

    public static IEnumerable<string> PublicField(Type type) =>
        type.IsEnum ? [] : type.GetFields(Declared).Where(field => !field.IsLiteral).Select(field => $"{type.Name}.{field.Name} is a public field");

    public static IEnumerable<string> PublicSetter(Type type) =>
        type.GetProperties(Declared)
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                && !SettableProperties.ContainsKey($"{type.Name}.{property.Name}"))
            .Select(property => $"{type.Name}.{property.Name} can be set after construction");

    public static IEnumerable<string> TakenName(Type type) =>
        TakenNames.Contains(type.Name, StringComparer.Ordinal) ? [$"{type.FullName} clashes with a name readers know from elsewhere"] : [];

    public static IEnumerable<string> StrangeNamespace(Type type) =>
        Namespaces.Contains(type.Namespace, StringComparer.Ordinal) ? [] : [$"{type.FullName} stands in a namespace of its own"];

    public static IEnumerable<string> ImplicitConversion(Type type) =>
        type.GetMethods(Declared).Where(method => method.Name is "op_Implicit").Select(method => $"{type.Name} converts to or from {method.ReturnType.Name} without a word");

    public static IEnumerable<string> BoldZero(Type type)
    {
        if (!type.IsEnum)
        {
            return [];
        }

        var zero = Enum.GetName(type, Enum.ToObject(type, 0));
        return zero is null ? [$"{type.Name} has no zero member"]
            : LeastClaims.Contains(zero, StringComparer.Ordinal) || ZeroMembers.ContainsKey($"{type.Name}.{zero}") ? []
            : [$"{type.Name}.{zero} is zero and claims something"];
    }

    public static IEnumerable<string> ConversionNotNamedAfterItsResult(Type type) =>
        type.GetMethods(Declared)
            .Where(method => method.Name.Length > 2 && method.Name.StartsWith("To", StringComparison.Ordinal) && char.IsUpper(method.Name[2]))
            .Where(method => !NamesItsResult(method.Name, method.ReturnType))
            .Select(method => $"{type.Name}.{method.Name} gives {method.ReturnType.Name}");

    public static IEnumerable<string> LargePositionalRecord(Type type) =>
        type.GetMethods(Declared)
            .Where(method => method.Name is "Deconstruct" && method.GetParameters().Length > 2)
            .Select(method => $"{type.Name} is a positional record of {method.GetParameters().Length}, which can't grow");

    private static bool NamesItsResult(string name, Type result)
    {
        var element = result.IsArray ? "Array" : result.Name.Split('`')[0];
        return name.Contains(element, StringComparison.Ordinal)
            || (result == typeof(string) && TextWords.Any(word => name.Contains(word, StringComparison.Ordinal)))
            || (result.IsGenericType && result.GetGenericArguments().Any(argument => NamesItsResult(name, argument)));
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Tests are not compiled ahead of time.")]
    private static Type? EquatableOf(Type type) => type.IsByRefLike ? null : typeof(IEquatable<>).MakeGenericType(type);
}
