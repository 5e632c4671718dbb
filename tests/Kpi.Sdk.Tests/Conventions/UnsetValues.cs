using System.Reflection;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>Calls every public method that takes a value which may be unset, with an unset one, and expects it to be refused by name.</summary>
/// <remarks>
/// Excepted: equality, comparison, formatting, <c>Contains…</c>, <c>Try…</c>, property setters, and parameters whose own default is the unset value.
/// </remarks>
internal static class UnsetValues
{
    /// <summary>Methods that can't be called by reflection with sample arguments, each with where they are tested instead.</summary>
    public static readonly Dictionary<string, string> TestedElsewhere = new(StringComparer.Ordinal);

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] ExceptedNames = ["Equals", "CompareTo", "Compare", "ToString", "GetHashCode", "Deconstruct", "PrintMembers"];

    private static readonly string[] ExceptedBeginnings = ["op_", "Contains", "Try", "set_"];

    /// <summary>Methods and constructors of a type to be called, with the parameter to be unset.</summary>
    public static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Of(Type type) =>
        type.IsInterface
            ? []
            : type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors())
                .Where(method => !ExceptedNames.Contains(method.Name, StringComparer.Ordinal)
                    && !ExceptedBeginnings.Any(beginning => method.Name.StartsWith(beginning, StringComparison.Ordinal)))
                .SelectMany(method => method.GetParameters().Select(parameter => (method, parameter)))
                .Where(pair => !pair.parameter.IsOut && UnsettableType(pair.parameter) is { } unsettable
                    && !(pair.parameter.HasDefaultValue && pair.parameter.ParameterType == unsettable));

    /// <summary>Null where the unset value was refused; else what happened instead.</summary>
    public static string? Complaint(MethodBase method, ParameterInfo parameter)
    {
        var name = $"{Name(method)}: {parameter.Name}";
        if (method.ContainsGenericParameters || !TryTarget(method, out var target) || !TryArguments(method, out var arguments))
        {
            return TestedElsewhere.ContainsKey(Name(method)) ? null : $"{name}: no sample arguments; teach SampleArguments, or list it with where it is tested";
        }

        arguments[parameter.Position] = Activator.CreateInstance(UnsettableType(parameter)!);
        return Call(method, target, arguments) switch
        {
            ArgumentException refused when IsAboutUnset(refused, parameter) => null,
            ArgumentException other => $"{name}: refused for something else: {other.Message}",
            { } other => $"{name}: {other.GetType().Name} instead of ArgumentException",
            null => $"{name}: an unset value is taken",
        };
    }

    public static string Name(MethodBase method) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    // a lookup may refuse an unknown code in the same way, so the message must say that it is unset
    private static bool IsAboutUnset(ArgumentException refused, ParameterInfo parameter) =>
        string.Equals(refused.ParamName, parameter.Name, StringComparison.Ordinal) && refused.Message.Contains("unset", StringComparison.Ordinal);

    private static Type? UnsettableType(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.Assembly == typeof(IndicatorCode).Assembly && ValueObjects.CanBeUnset(type) ? type : null;
    }

    private static bool TryTarget(MethodBase method, out object? target)
    {
        target = null;
        return method.IsStatic || method.IsConstructor || SampleArguments.TryMake(method.DeclaringType!, out target);
    }

    private static bool TryArguments(MethodBase method, out object?[] arguments)
    {
        var parameters = method.GetParameters();
        arguments = new object?[parameters.Length];
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!SampleArguments.TryMake(parameters[index], out arguments[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static Exception? Call(MethodBase method, object? target, object?[] arguments)
    {
        try
        {
            var copy = (object?[])arguments.Clone();
            // an iterator must refuse at the call, so its result is not walked
            _ = method is ConstructorInfo constructor ? constructor.Invoke(copy) : method.Invoke(target, copy);
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
    }
}
