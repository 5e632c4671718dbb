using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>Members as one line each.</summary>
internal static class ApiMembers
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Addition"] = "+",
        ["op_UnaryPlus"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_Implicit"] = "implicit",
        ["op_Explicit"] = "explicit",
    };

    public static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    public static bool IsSeen(PropertyInfo property) => (property.GetMethod is { } getter && IsOpen(getter)) || (property.SetMethod is { } setter && IsOpen(setter));

    // what the compiler adds to a record bears its mark; accessors are seen with their property
    public static bool IsSeen(MethodBase method) =>
        IsOpen(method)
        && !(method.IsDefined(typeof(CompilerGeneratedAttribute)) && method is not ConstructorInfo)
        && (!method.IsSpecialName || method is ConstructorInfo || method.Name.StartsWith("op_", StringComparison.Ordinal));

    public static string Describe(FieldInfo field) =>
        Attributes(field) + (field.IsLiteral
            ? $"const {ApiNames.Of(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue(), field.FieldType)}"
            : $"{(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{ApiNames.Of(field.FieldType, new NullabilityInfoContext().Create(field))} {field.Name}");

    public static string Describe(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Describe))}]" : property.Name;
        var setter = property.SetMethod is { } set && IsOpen(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; "
            : string.Empty;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        return $"{Attributes(property)}{Modifiers(accessor)}{required}{ApiNames.Of(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{ get; {setter}}}";
    }

    public static string Describe(MethodBase method)
    {
        var type = method.DeclaringType!;
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        var parameters = extension + string.Join(", ", method.GetParameters().Select(Describe));
        if (method is not MethodInfo function)
        {
            return $"{Attributes(method)}{(method.IsFamily ? "protected " : string.Empty)}{type.Name.Split('`')[0]}({parameters})";
        }

        var result = (function.ReturnType.IsByRef ? "ref " : string.Empty) + ApiNames.Of(function.ReturnType, new NullabilityInfoContext().Create(function.ReturnParameter));
        var generic = function.IsGenericMethod ? $"<{string.Join(", ", function.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
        var constraints = function.IsGenericMethod ? ApiNames.Constraints(function.GetGenericArguments()) : string.Empty;
        var name = Operators.TryGetValue(function.Name, out var sign) ? $"operator {sign}" : function.Name;
        return $"{Attributes(method)}{Modifiers(function)}{result} {name}{generic}({parameters}){constraints}";
    }

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Attributes(MemberInfo member) => string.Concat(ApiAttributes.Of(member).Select(attribute => attribute + " "));

    private static string Modifiers(MethodInfo method) => string.Concat(
        method.IsFamily || method.IsFamilyOrAssembly ? "protected " : string.Empty,
        method.IsStatic ? "static " : string.Empty,
        method.DeclaringType!.IsInterface ? string.Empty
            : method.IsAbstract ? "abstract "
            : method.IsVirtual && method.GetBaseDefinition() != method ? "override "
            : method is { IsVirtual: true, IsFinal: false } && !method.DeclaringType.IsSealed ? "virtual "
            : string.Empty);

    private static string Describe(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? parameter.IsDefined(typeof(IsReadOnlyAttribute)) ? "in " : "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : string.Empty;
        var standard = parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue, parameter.ParameterType)}" : string.Empty;
        return $"{way}{ApiNames.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{standard}";
    }

    private static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } words => $"{words.Name}.{Enum.ToObject(words, value)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
