using System.Reflection;
using System.Text.RegularExpressions;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>Signatures as a reader wants them: C# without namespaces.</summary>
internal static partial class ReferenceSignatures
{
    public static string Of(Type type) => Short(PublicApi.HeadingOf(type));

    public static string Of(MemberInfo member) => Short(member switch
    {
        FieldInfo field => ApiMembers.Describe(field),
        PropertyInfo property => ApiMembers.Describe(property),
        MethodBase method => ApiMembers.Describe(method),
        _ => throw new ArgumentException($"{member} has no signature.", nameof(member)),
    });

    public static string Short(string signature) => Namespaces().Replace(signature, string.Empty);

    [GeneratedRegex(@"(?<![\w.])(Kpi\.Sdk(\.(Columns|Validation|Reading|Json|Csv|Reporting))?|System(\.[A-Z]\w*)*|NodaTime(\.[A-Z]\w*)*|FluentValidation(\.[A-Z]\w*)*)\.(?=[A-Z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Namespaces();
}
