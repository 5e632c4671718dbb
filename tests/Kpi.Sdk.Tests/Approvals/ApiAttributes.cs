using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>The attributes that change what a caller may do.</summary>
internal static class ApiAttributes
{
    public static IEnumerable<string> Of(MemberInfo member)
    {
        if (member.GetCustomAttribute<ExperimentalAttribute>() is { } experimental)
        {
            yield return $"[Experimental(\"{experimental.DiagnosticId}\")]";
        }

        if (member is Type { IsEnum: true } && member.IsDefined(typeof(FlagsAttribute)))
        {
            yield return "[Flags]";
        }

        if (member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter)
        {
            yield return $"[JsonConverter(typeof({ApiNames.Of(converter)}))]";
        }

        // the compiler marks constructors of types with required members as obsolete for old compilers
        if (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete && !member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute)))
        {
            yield return $"[Obsolete(\"{obsolete.Message}\")]";
        }
    }
}
