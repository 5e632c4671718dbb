using Kpi.Sdk.Tests.Conventions;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>The public types by their rooms, and where each has its page.</summary>
internal static class ReferenceTypes
{
    private static readonly Dictionary<string, Type> Types = PublicTypes.All.ToDictionary(XmlDocIds.Of, StringComparer.Ordinal);

    /// <summary>Rooms in the order of the house, each with its types by name.</summary>
    public static IReadOnlyList<IGrouping<string, Type>> Rooms { get; } =
        [.. PublicTypes.All.OrderBy(NameOf, StringComparer.Ordinal).GroupBy(RoomOf).OrderBy(room => Conventions.Rooms.All.ToList().IndexOf(room.Key))];

    public static Type? Find(string id) => Types.GetValueOrDefault(id);

    /// <summary>As C# writes it within its namespace: <c>Computed&lt;T&gt;</c>.</summary>
    public static string NameOf(Type type) => ReferenceSignatures.Short(ApiNames.Of(type));

    /// <summary>The name of its page: <c>Computed-T.md</c>.</summary>
    public static string FileOf(Type type) => $"{NameOf(type).Replace(", ", "-", StringComparison.Ordinal).Replace('<', '-').Replace(">", string.Empty, StringComparison.Ordinal)}.md";

    /// <summary>The folder of the file that is called as the type; a partial file in another room is a guest there.</summary>
    public static string RoomOf(Type type)
    {
        var outermost = type;
        while (outermost.DeclaringType is { } declaring)
        {
            outermost = declaring;
        }

        var name = outermost.Name.Split('`')[0];
        return SourceFile.All.Single(file => file.Path.EndsWith($"/{name}.cs", StringComparison.Ordinal)).Room;
    }
}
