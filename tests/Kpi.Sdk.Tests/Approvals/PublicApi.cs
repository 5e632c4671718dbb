using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>Writes down what a caller of an assembly sees: types by name, members by kind and name, in a form close to C#.</summary>
/// <remarks>What the compiler adds to records is left out.</remarks>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly) => Describe(assembly.GetExportedTypes());

    /// <summary>Types apart by an empty line; no final newline.</summary>
    public static string Describe(IEnumerable<Type> types) =>
        string.Join("\n\n", types.OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type)
    {
        var text = new StringBuilder();
        foreach (var attribute in ApiAttributes.Of(type))
        {
            text.Append(attribute).Append('\n');
        }

        text.Append(HeadingOf(type));
        foreach (var line in MembersOf(type))
        {
            text.Append("\n  ").Append(line);
        }

        return text.ToString();
    }

    /// <summary>A type without its members: kind, name, what it is based on.</summary>
    public static string HeadingOf(Type type) =>
        $"public {KindOf(type)} {ApiNames.Of(type, variance: true)}{BasesOf(type)}{ApiNames.Constraints(type.GetGenericArguments())}";

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        _ when type.BaseType == typeof(MulticastDelegate) => "delegate",
        { IsValueType: true } => string.Concat(
            type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty,
            type.IsByRefLike ? "ref " : string.Empty,
            type.GetMethod("PrintMembers", Declared) is null ? "struct" : "record struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => string.Concat(
            type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty,
            type.GetMethod("<Clone>$", Declared) is null ? "class" : "record class"),
    };

    private static string BasesOf(Type type)
    {
        if (type.IsEnum)
        {
            var underlying = Enum.GetUnderlyingType(type);
            return underlying == typeof(int) ? string.Empty : $" : {ApiNames.Of(underlying)}";
        }

        // interfaces that are not public, or come with another one, say nothing to a caller
        var interfaces = type.GetInterfaces().Where(one => one.IsVisible).ToList();
        var bases = interfaces
            .Where(one => !interfaces.Exists(other => other != one && other.GetInterfaces().Contains(one)))
            .Select(one => ApiNames.Of(one))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Insert(0, ApiNames.Of(parent));
        }

        return bases.Count == 0 ? string.Empty : $" : {string.Join(", ", bases)}";
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture))
                .Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        return
        [
            .. type.GetFields(Declared).Where(ApiMembers.IsSeen).OrderBy(field => field.Name, StringComparer.Ordinal).Select(ApiMembers.Describe),
            .. type.GetConstructors(Declared).Where(ApiMembers.IsSeen).Select(ApiMembers.Describe).Order(StringComparer.Ordinal),
            .. type.GetProperties(Declared).Where(ApiMembers.IsSeen).Select(ApiMembers.Describe).OrderBy(line => line.Contains(" this[", StringComparison.Ordinal)).ThenBy(SortKey, StringComparer.Ordinal),
            .. type.GetEvents(Declared).Where(one => one.AddMethod?.IsPublic == true).Select(one => $"event {ApiNames.Of(one.EventHandlerType!)} {one.Name}").Order(StringComparer.Ordinal),
            .. type.GetMethods(Declared).Where(ApiMembers.IsSeen).OrderBy(method => method.IsSpecialName).ThenBy(method => method.Name, StringComparer.Ordinal).ThenBy(ApiMembers.Describe, StringComparer.Ordinal).Select(ApiMembers.Describe),
        ];
    }

    // a property's line sorts by its name, which stands before the braces
    private static string SortKey(string line) => line[..line.IndexOf('{', StringComparison.Ordinal)].TrimEnd().Split(' ')[^1];
}
