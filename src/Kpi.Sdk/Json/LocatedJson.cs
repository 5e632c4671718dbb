using System.Text.Json;

namespace Kpi.Sdk.Json;

/// <summary>Reads a UTF-8 JSON file in one pass into nodes that know where they stand; what is wrong is collected, nothing is thrown.</summary>
internal static class LocatedJson
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Position of the first byte after a byte order mark.</summary>
    public static int StartOf(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;

    /// <summary>The root, or null where the file can't be read to its end. Faults may have been collected in either case.</summary>
    public static LocatedNode? Read(ReadOnlyMemory<byte> bytes, JsonReadOptions options, LineMap lines, FaultList faults)
    {
        var span = bytes.Span;
        var start = StartOf(span);
        if (span.Length > options.MaxBytes)
        {
            faults.Add(FileFaults.TooLarge, null, start, FindingArgument.Of("limit", options.MaxBytes));
            return null;
        }

        if (IsUtf16(span))
        {
            faults.Add(FileFaults.WrongEncoding, null, start, FindingArgument.Of("found", "UTF-16"));
            return null;
        }

        var end = span.LastIndexOfAnyExcept(" \t\r\n"u8) + 1;
        if (end <= start)
        {
            faults.Add(FileFaults.Empty, null, start);
            return null;
        }

        var tree = new TreeBuilder(bytes, options, faults);
        return Walk(span, start, end, tree, lines, faults) ? tree.Root : null;
    }

    private static bool Walk(ReadOnlySpan<byte> bytes, int start, int end, TreeBuilder tree, LineMap lines, FaultList faults)
    {
        // Depth is the tree's to judge. Reading as if more could come tells a file cut short from one that is wrong.
        var rules = new JsonReaderOptions { MaxDepth = int.MaxValue };
        var reader = new Utf8JsonReader(bytes[start..end], isFinalBlock: false, new JsonReaderState(rules));
        var origin = start;
        var isTail = false;
        try
        {
            while (true)
            {
                if (reader.Read())
                {
                    tree.Accept(ref reader, origin);
                    if (faults.IsFull)
                    {
                        return false;
                    }
                }
                else if (isTail)
                {
                    return true;
                }
                else
                {
                    origin += (int)reader.BytesConsumed;
                    reader = new Utf8JsonReader(bytes[origin..end], isFinalBlock: true, reader.CurrentState);
                    isTail = true;
                }
            }
        }
        catch (JsonException broken)
        {
            var offset = lines.OffsetOf(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            if (tree.IsComplete)
            {
                faults.Add(FileFaults.TrailingContent, null, offset);
            }
            else
            {
                offset = isTail ? end : offset;
                faults.Add(FileFaults.Syntax, null, offset, FindingArgument.Of("what", JsonSyntax.Explain(bytes[..end], offset)));
            }

            return false;
        }
    }

    /// <summary>A byte order mark of UTF-16, or a zero byte beside the first character.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];
}
