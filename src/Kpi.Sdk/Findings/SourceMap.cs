using System.Runtime.CompilerServices;

namespace Kpi.Sdk;

/// <summary>Where the parts of a model stand in the file it was read from.</summary>
/// <remarks>Kept beside the model, not in it: it goes when the model goes. Immutable, safe for concurrent readers.</remarks>
internal sealed class SourceMap
{
    private static readonly ConditionalWeakTable<object, SourceMap> Maps = [];

    private readonly Dictionary<ModelPath, SourceLocation> _places;

    private readonly Dictionary<object, ModelPath> _paths;

    private SourceMap(Dictionary<ModelPath, SourceLocation> places, Dictionary<object, ModelPath> paths)
    {
        _places = places;
        _paths = paths;
    }

    /// <summary>A map of places; the first wins where a path comes twice.</summary>
    /// <param name="places">Where each path stands.</param>
    /// <param name="parts">The paths of parts that no key names, such as observations; found by reference.</param>
    public static SourceMap Of(IEnumerable<KeyValuePair<ModelPath, SourceLocation>> places, IEnumerable<KeyValuePair<object, ModelPath>>? parts = null)
    {
        var copy = new Dictionary<ModelPath, SourceLocation>();
        foreach (var (path, location) in places)
        {
            copy.TryAdd(path, location);
        }

        return new SourceMap(copy, new Dictionary<object, ModelPath>(parts ?? [], ReferenceEqualityComparer.Instance));
    }

    /// <summary>Remembers the map of a model; a later one replaces it.</summary>
    public static void Attach(object model, SourceMap map) => Maps.AddOrUpdate(model, map);

    /// <summary>The map of a model, or null where it was not read from a file.</summary>
    public static SourceMap? Find(object model) => Maps.TryGetValue(model, out var map) ? map : null;

    /// <summary>Where a part of a model stands, or null where it was not read from a file.</summary>
    public static SourceLocation? Locate(object model, ModelPath path) => Find(model)?.Locate(path);

    /// <summary>The path of a part of the model that no key names, such as an observation; null where it was not read from this file.</summary>
    public ModelPath? PathOf(object part) => _paths.TryGetValue(part, out var path) ? path : null;

    /// <summary>Where a part stands; for one that is not in the file, the nearest part around it that is.</summary>
    public SourceLocation? Locate(ModelPath path)
    {
        while (true)
        {
            if (_places.TryGetValue(path, out var place))
            {
                return place;
            }

            if (path.IsRoot)
            {
                return null;
            }

            path = path.Parent;
        }
    }
}
