using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>The common contract of value objects: whatever implements <see cref="ISpanParsable{TSelf}"/> of itself.</summary>
internal static class ValueObjects
{
    /// <summary>Value objects whose default is a real zero, not an unset value.</summary>
    public static readonly string[] Numbers = ["Figure", "Rational", "Ratio", "Percentage", "PercentagePoints"];

    /// <summary>Value objects whose default is a value like any other: a figure of its period, the root of a model.</summary>
    public static readonly string[] DefaultIsAValue = ["Accumulation", "ModelPath"];

    /// <summary>Numbers with two terms, and a slice with what is taken of it: these may have 32 bytes.</summary>
    public static readonly string[] TwoTerms = ["Rational", "Ratio", "RelationTerm"];

    public static IReadOnlyList<Type> All { get; } = [.. PublicTypes.All.Where(IsValueObject)];

    public static bool IsValueObject(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ISpanParsable<>) && one.GetGenericArguments()[0] == type);

    /// <summary>True for structs that can be unset: they have <c>IsDefault</c>.</summary>
    public static bool CanBeUnset(Type type) =>
        type is { IsValueType: true, ContainsGenericParameters: false } && type.GetProperty("IsDefault", BindingFlags.Public | BindingFlags.Instance)?.PropertyType == typeof(bool);

    public static IEnumerable<string> MissingParsing(Type type)
    {
        var self = type.MakeByRefType();
        (string Name, Type Result, Type[] Parameters)[] needed =
        [
            ("Parse", type, [typeof(string)]),
            ("Parse", type, [typeof(ReadOnlySpan<char>), typeof(IFormatProvider)]),
            ("TryParse", typeof(bool), [typeof(string), self]),
            ("TryParse", typeof(bool), [typeof(ReadOnlySpan<char>), self, typeof(ParseFailure).MakeByRefType()]),
        ];
        return needed
            .Where(one => type.GetMethod(one.Name, BindingFlags.Public | BindingFlags.Static, one.Parameters)?.ReturnType != one.Result)
            .Select(one => $"{type.Name} has no {one.Name}({string.Join(", ", one.Parameters.Select(parameter => parameter.Name))})");
    }

    public static IEnumerable<string> MissingInterfaces(Type type)
    {
        if (!type.GetInterfaces().Contains(typeof(ISpanFormattable)))
        {
            yield return $"{type.Name} is no ISpanFormattable";
        }

        if (!type.GetInterfaces().Any(one => one.Name.StartsWith("ITextValue`", StringComparison.Ordinal)))
        {
            yield return $"{type.Name} is no ITextValue: messages have no noun and no example";
        }
    }

    public static IEnumerable<string> MissingAttributes(Type type)
    {
        if (type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is not { } converter
            || !converter.IsGenericType || converter.GetGenericTypeDefinition() != typeof(TextValueJsonConverter<>) || converter.GetGenericArguments()[0] != type)
        {
            yield return $"{type.Name} does not name TextValueJsonConverter<{type.Name}>";
        }

        if (type.GetCustomAttribute<DebuggerDisplayAttribute>() is null)
        {
            yield return $"{type.Name} has no DebuggerDisplay";
        }
    }

    public static IEnumerable<string> TooLarge(Type type)
    {
        if (!type.IsValueType)
        {
            return [];
        }

        var size = (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
        var most = TwoTerms.Contains(type.Name, StringComparer.Ordinal) ? 32 : 16;
        return size <= most ? [] : [$"{type.Name} has {size} bytes, at most {most}"];
    }

    /// <summary>A code's default is unset and prints nothing; a number's is a zero that reads back as itself.</summary>
    public static IEnumerable<string> WrongDefault(Type type)
    {
        if (!type.IsValueType)
        {
            return [];
        }

        var unset = Activator.CreateInstance(type)!;
        var text = unset.ToString();
        if (CanBeUnset(type))
        {
            return type.GetProperty("IsDefault")!.GetValue(unset) is true && text is "" ? [] : [$"default({type.Name}) is not unset, or prints '{text}'"];
        }

        if (!Numbers.Contains(type.Name, StringComparer.Ordinal))
        {
            return IsValueObject(type) && !DefaultIsAValue.Contains(type.Name, StringComparer.Ordinal) ? [$"{type.Name} has no IsDefault and is not listed as a number"] : [];
        }

        return text is { Length: > 0 } && text.Contains('0', StringComparison.Ordinal) && Equals(Parse(type, text), unset)
            ? []
            : [$"default({type.Name}) prints '{text}', which does not read back as zero"];
    }

    /// <summary>The example of its messages must read, print as it is read again, and equal itself.</summary>
    public static IEnumerable<string> ExampleDoesNotRoundTrip(Type type)
    {
        var example = Parse(type, Example(type));
        var again = Parse(type, example.ToString()!);
        return Equals(example, again) && example.GetHashCode() == again.GetHashCode() && string.Equals(example.ToString(), again.ToString(), StringComparison.Ordinal)
            ? []
            : [$"{type.Name}: '{Example(type)}' prints as '{example}', which reads as '{again}'"];
    }

    /// <summary>The valid example a value object gives in its messages.</summary>
    public static string Example(Type type)
    {
        var contract = type.GetInterfaces().First(one => one.Name.StartsWith("ITextValue`", StringComparison.Ordinal));
        var map = type.GetInterfaceMap(contract);
        var getter = map.TargetMethods[Array.FindIndex(map.InterfaceMethods, method => method.Name is "get_Example")];
        return (string)getter.Invoke(null, null)!;
    }

    public static object Parse(Type type, string text) =>
        type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, [text])!;
}
