using System.Reflection;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>Names of types as C# writes them, in full, with the question marks of nullable references where they are known.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type, NullabilityInfo? nullability = null, bool variance = false)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability, variance);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        return type.IsGenericParameter ? type.Name + mark : FullName(type, nullability, variance) + mark;
    }

    /// <summary>The constraints of type parameters, each as a clause with a space before it.</summary>
    public static string Constraints(IEnumerable<Type> parameters) =>
        string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> words =
        [
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(one => Of(one)).Order(StringComparer.Ordinal),
            .. flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
        ];
        return words.Count == 0 ? string.Empty : $" where {parameter.Name} : {string.Join(", ", words)}";
    }

    private static string FullName(Type type, NullabilityInfo? nullability, bool variance)
    {
        var name = type.Name.Split('`')[0];
        var outer = type.DeclaringType is { } declaring ? Of(declaring) : type.Namespace;
        var arguments = type.GetGenericArguments();
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments.Skip(inherited).Select((argument, index) =>
            (variance ? VarianceOf(argument) : string.Empty) + Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
        return arguments.Length > inherited ? $"{outer}.{name}<{string.Join(", ", own)}>" : $"{outer}.{name}";
    }

    private static string VarianceOf(Type argument) => !argument.IsGenericParameter ? string.Empty
        : (argument.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => string.Empty,
        };
}
