using System.Globalization;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>What the commands are called with: how many rows, and the folder of the files.</summary>
internal static class CommandArguments
{
    public static (int Rows, string Folder) Of(string[] args, string usage) =>
        args.Length is 1 or 2 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            ? (rows, args.Length == 2 ? args[1] : Path.Combine("artifacts", "bench-data", args[0]))
            : throw new ArgumentException(usage);
}
