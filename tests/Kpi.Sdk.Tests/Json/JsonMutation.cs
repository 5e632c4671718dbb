using System.Text.Json.Nodes;

namespace Kpi.Sdk.Tests.Json;

/// <summary>Changes the structure of a JSON file at random: members and elements go, come, move, or get another kind of value.</summary>
internal static class JsonMutation
{
    public static JsonNode Of(JsonNode file, Random random, IReadOnlyList<string> names)
    {
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var all = Containers(file).ToList();
            var target = all[random.Next(all.Count)];
            if (target is JsonObject map)
            {
                Change(map, all, random, names);
            }
            else
            {
                Change((JsonArray)target, all, random);
            }
        }

        return file;
    }

    private static void Change(JsonObject map, List<JsonNode> all, Random random, IReadOnlyList<string> names)
    {
        var key = map.Count > 0 ? map.ElementAt(random.Next(map.Count)).Key : "x-none";
        switch (random.Next(5))
        {
            case 0:
                map.Remove(key);
                break;
            case 1:
                map[names[random.Next(names.Count)]] = Another(all, random);
                break;
            case 2:
                map[key] = Another(all, random);
                break;
            case 3:
                var moved = map[key]?.DeepClone();
                map.Remove(key);
                map[random.Next(2) == 0 ? names[random.Next(names.Count)] : key + "1"] = moved;
                break;
            default:
                map[key] = new JsonArray(map[key]?.DeepClone());
                break;
        }
    }

    private static void Change(JsonArray list, List<JsonNode> all, Random random)
    {
        if (list.Count > 0 && random.Next(2) == 0)
        {
            list.RemoveAt(random.Next(list.Count));
        }
        else
        {
            list.Insert(random.Next(list.Count + 1), Another(all, random));
        }
    }

    /// <summary>A value of any kind, or a copy of one from elsewhere in the file.</summary>
    private static JsonNode? Another(List<JsonNode> all, Random random) => random.Next(12) switch
    {
        0 => null,
        1 => JsonValue.Create(true),
        2 => JsonValue.Create(random.Next(-3, 30)),
        3 => JsonNode.Parse("70.502"),
        4 => JsonValue.Create(string.Empty),
        5 => JsonValue.Create("Ratio"),
        6 => new JsonObject(),
        7 => new JsonArray(),
        _ => Copy(all[random.Next(all.Count)], random),
    };

    private static JsonNode? Copy(JsonNode from, Random random)
    {
        var children = from is JsonObject map ? map.Select(member => member.Value).ToList() : [.. from.AsArray()];
        return children.Count == 0 || random.Next(8) == 0 ? from.DeepClone() : children[random.Next(children.Count)]?.DeepClone();
    }

    private static IEnumerable<JsonNode> Containers(JsonNode? node)
    {
        if (node is not (JsonObject or JsonArray))
        {
            return [];
        }

        var children = node is JsonObject map ? map.Select(member => member.Value).ToList() : [.. node.AsArray()];
        return children.SelectMany(Containers).Prepend(node);
    }
}
