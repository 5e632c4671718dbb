namespace Kpi.Sdk.Tests.Approvals;

#pragma warning disable // types whose description is tested, nothing else

public static class PublicApiSamples
{
    [Flags]
    public enum Options : byte
    {
        None = 0,
        One = 1,
    }

    public interface IShape<in T>
        where T : class
    {
        int Count { get; }

        void Take(T item);
    }

    public readonly record struct Pair(int First, string? Second)
    {
        public const int Most = 7;
        public const string Word = "hai \"từ\"";
    }

    public sealed class Thing
    {
        public required string Name { get; init; }

        public int this[ReadOnlySpan<char> key] => 0;

        public static IReadOnlyList<string?>? Find<T>(T? value, ref int count, out string? why, params string[] rest)
            where T : IComparable<T>, new()
        {
            why = null;
            return null;
        }

        [Obsolete("Use Find.")]
        public void Old(DayOfWeek day = DayOfWeek.Monday, string? text = null, IndicatorCode code = default)
        {
        }

        public static bool operator ==(Thing left, Thing right) => true;

        public static bool operator !=(Thing left, Thing right) => false;

        internal void Hidden()
        {
        }
    }
}

public static class PublicApiWords
{
    public static int Count(this string text) => 0;
}
