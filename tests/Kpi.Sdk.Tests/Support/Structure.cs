using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Compares two objects by all their public properties, down to values: what entities with reference equality need in tests.</summary>
internal static class Structure
{
    /// <summary>Where the two differ, one line a place; empty where they don't.</summary>
    public static IReadOnlyList<string> Differences(object? left, object? right)
    {
        var differences = new List<string>();
        Compare(left, right, "model", differences);
        return differences;
    }

    private static void Compare(object? left, object? right, string path, List<string> differences)
    {
        if (left is null || right is null || left.GetType() != right.GetType())
        {
            if (!(left is null && right is null) && !(left is IEnumerable && right is IEnumerable && left is not string && right is not string))
            {
                differences.Add($"{path}: {left ?? "null"} against {right ?? "null"}");
                return;
            }
        }

        switch (left)
        {
            case null:
                return;
            case string or ValueType:
                if (!left.Equals(right))
                {
                    differences.Add($"{path}: {left} against {right}");
                }

                return;
            case IReadOnlyDictionary<string, string> map:
                CompareLists(Ordered(map), Ordered((IReadOnlyDictionary<string, string>)right!), path, differences);
                return;
            case IReadOnlyDictionary<string, DocumentReference> map:
                CompareLists(Ordered(map), Ordered((IReadOnlyDictionary<string, DocumentReference>)right!), path, differences);
                return;
            case IEnumerable list:
                CompareLists([.. list.Cast<object?>()], [.. ((IEnumerable)right!).Cast<object?>()], path, differences);
                return;
            default:
                foreach (var property in left.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                {
                    Compare(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}", differences);
                }

                return;
        }
    }

    private static void CompareLists(List<object?> left, List<object?> right, string path, List<string> differences)
    {
        if (left.Count != right.Count)
        {
            differences.Add($"{path}: {left.Count} items against {right.Count}");
            return;
        }

        for (var index = 0; index < left.Count; index++)
        {
            Compare(left[index], right[index], string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), differences);
        }
    }

    private static List<object?> Ordered<T>(IReadOnlyDictionary<string, T> map) =>
        [.. map.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new object?[] { pair.Key, pair.Value })];
}
