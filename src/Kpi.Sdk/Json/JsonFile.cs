using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Json;

/// <summary>Reads a file of a format into a model: the frame every format's own reader stands in.</summary>
internal static partial class JsonFile
{
    private const int ChunkBytes = 81_920;

    /// <summary>Reads a model.</summary>
    /// <exception cref="KpiFormatException">The file can't be read as this format.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> utf8, FileSchema schema, Func<ObjectReader, T?> bind, JsonReadOptions? options)
        where T : class =>
        TryRead(utf8, schema, bind, options, out var model, out var faults) ? model : throw new KpiFormatException(faults);

    /// <summary>Reads a model without throwing.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="schema">The format.</param>
    /// <param name="bind">Makes the model of the root object; returns null, having recorded why, where it can't.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <param name="model">The model, or null.</param>
    /// <param name="faults">What is wrong, in the order of the file; empty where nothing is.</param>
    /// <returns>False where there is a fault.</returns>
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> utf8,
        FileSchema schema,
        Func<ObjectReader, T?> bind,
        JsonReadOptions? options,
        [NotNullWhen(true)] out T? model,
        out IReadOnlyList<Finding> faults)
        where T : class
    {
        options ??= JsonReadOptions.Default;
        var lines = new LineMap(utf8, LocatedJson.StartOf(utf8.Span), options.FileName);
        var list = new FaultList(options, lines);
        var root = LocatedJson.Read(utf8, options, lines, list);
        var reading = new FileReading(list);
        model = root is null ? null : Bind(root, schema, bind, reading);
        faults = list.Errors();
        if (faults.Count > 0 || model is null)
        {
            model = null;
            return faults.Count > 0 ? false : throw new InvalidOperationException("The reader made no model and recorded no fault.");
        }

        SourceMap.Attach(model, MapOf(root!, lines, reading.Parts));
        foreach (var notice in options.OnNotice is null ? [] : list.Notices())
        {
            options.OnNotice!(notice);
        }

        return true;
    }

    /// <summary>The bytes of a stream, from where it stands to its end; one more than the limit where there are more.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(Stream stream, JsonReadOptions? options, CancellationToken cancellationToken)
    {
        var limit = (long)(options ?? JsonReadOptions.Default).MaxBytes + 1;
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (bytes.Length < limit)
        {
            var wanted = (int)Math.Min(chunk.Length, limit - bytes.Length);
            var count = await stream.ReadAsync(chunk.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            await bytes.WriteAsync(chunk.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The bytes of a stream, from where it stands to its end; one more than the limit where there are more.</summary>
    public static ReadOnlyMemory<byte> ReadBytes(Stream stream, JsonReadOptions? options)
    {
        var limit = (long)(options ?? JsonReadOptions.Default).MaxBytes + 1;
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (bytes.Length < limit)
        {
            var count = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, limit - bytes.Length));
            if (count == 0)
            {
                break;
            }

            bytes.Write(chunk, 0, count);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static T? Bind<T>(LocatedNode root, FileSchema schema, Func<ObjectReader, T?> bind, FileReading reading)
        where T : class
    {
        var whole = new ObjectReader(root, reading);
        if (root.Kind != LocatedKind.Object)
        {
            _ = root.IsBroken ? null : whole.AsObject(root);
            return null;
        }

        if (!schema.Accepts(whole, reading))
        {
            return null;
        }

        var model = bind(whole);
        whole.RefuseUnknown();
        return model;
    }

    private static SourceMap MapOf(LocatedNode root, LineMap lines, List<(object Part, LocatedNode Node)> parts)
    {
        var places = new List<KeyValuePair<ModelPath, SourceLocation>>();
        Collect(root, ModelPath.Root, lines, places);
        return SourceMap.Of(places, parts.Select(pair => KeyValuePair.Create(pair.Part, pair.Node.Path)));
    }

    private static void Collect(LocatedNode node, ModelPath path, LineMap lines, List<KeyValuePair<ModelPath, SourceLocation>> places)
    {
        places.Add(new(path, lines.Locate(node.Offset)));
        foreach (var child in node.Children)
        {
            Collect(child, child.StepFrom(path), lines, places);
        }
    }
}
