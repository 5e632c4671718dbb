namespace Kpi.Sdk.Tests.Conventions;

#pragma warning disable // each of these breaks, or just keeps, one convention on purpose

/// <summary>Types that break the conventions, so that each convention is seen to fail.</summary>
public static class BadSamples
{
    public struct Mutable
    {
        public int Value { get; private set; }
    }

    public readonly struct Equatable : IEquatable<Equatable>
    {
        public bool Equals(Equatable other) => true;
    }

    public class Open;

    public sealed class WithField
    {
        public int Value;
    }

    public sealed class WithStaticField
    {
        public static readonly int Value = 1;
    }

    public sealed class WithConstant
    {
        public const int Value = 1;
    }

    public sealed class WithSetter
    {
        public int Value { get; set; }
    }

    public sealed class WithInit
    {
        public int Value { get; init; }
    }

    public sealed class Period;

    public readonly struct Converting
    {
        public static implicit operator int(Converting value) => 0;
    }

    public enum Bold
    {
        Met,
        None,
    }

    public enum Zeroless
    {
        None = 1,
    }

    public sealed class Misnamed
    {
        public int ToPercent() => 0;
    }

    public sealed class WellNamed
    {
        public int ToInt32() => 0;

        public string ToText() => "";

        public decimal[] ToArray() => [];

        public IndicatorCode? ToIndicatorCode() => null;
    }

    public sealed record Positional(int A, int B, int C);

    /// <summary>A value object with nothing of the contract but the interface.</summary>
    public readonly struct Bare : ISpanParsable<Bare>
    {
        private readonly decimal _one;
        private readonly decimal _two;

        public static Bare Parse(string s, IFormatProvider? provider) => default;

        public static bool TryParse(string? s, IFormatProvider? provider, out Bare result)
        {
            result = default;
            return true;
        }

        public static Bare Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => default;

        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Bare result)
        {
            result = default;
            return true;
        }

        public override string ToString() => "bare";
    }

    /// <summary>Says it can be unset, and prints something when it is.</summary>
    public readonly struct Loud
    {
        public bool IsDefault => false;

        public override string ToString() => "loud";
    }

    /// <summary>Made of parts that are made of examples.</summary>
    public sealed class Composed(BilingualText name, IReadOnlyList<IndicatorCode> codes)
    {
        public BilingualText Name { get; } = name;

        public required Careless Part { get; init; }

        public IReadOnlyList<IndicatorCode> Codes { get; } = codes;
    }

    /// <summary>Needs itself to be made.</summary>
    public sealed class Endless(Endless inner)
    {
        public Endless Inner { get; } = inner;
    }

    public sealed class Careless
    {
        public static int Take(IndicatorCode code) => code.ToString().Length;

        public static int TakeWithOthers(string name, IndicatorCode code, int count) => name.Length + count;

        public int TakeNullable(IndicatorCode? code) => 0;

        public int this[IndicatorCode code] => 0;

        public static int BlameTheWrongOne(IndicatorCode code, int count) => throw new ArgumentException("no", nameof(count));

        public static int CallItUnknown(IndicatorCode code) => throw new ArgumentException("no such code", nameof(code));

        public static int TakeUnbuildable(IndicatorCode code, ReadOnlySpan<char> text) => 0;
    }

    public sealed class Careful
    {
        public Careful(IndicatorCode code) => Check(code, nameof(code));

        public static int Take(IndicatorCode code) => Check(code, nameof(code));

        public int TakeNullable(IndicatorCode? code) => code is { } given ? Check(given, nameof(code)) : 0;

        public int this[IndicatorCode code] => Check(code, nameof(code));

        public bool Contains(IndicatorCode code) => false;

        public bool TryGet(IndicatorCode code, out int value)
        {
            value = 0;
            return false;
        }

        public static int TakeOptional(IndicatorCode code = default) => 0;

        private static int Check(IndicatorCode code, string name) => code.IsDefault ? throw new ArgumentException("unset", name) : 0;
    }
}
