using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

/// <summary>A computed value, or why there is none, and from how much it was computed.</summary>
/// <typeparam name="T">What is computed.</typeparam>
/// <remarks>The default is NoData. Equality is of value, status and coverage. Made by <see cref="Computed"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Computed<T>
    where T : notnull
{
    private readonly T? _value;

    internal Computed(T? value, ComputedStatus status, Coverage coverage) => (_value, Status, Coverage) = (value, status, coverage);

    /// <summary>Computed, or the reason why not.</summary>
    public ComputedStatus Status { get; }

    /// <summary>From how much it was, or would have been, computed.</summary>
    public Coverage Coverage { get; }

    /// <summary>True where there is a value.</summary>
    public bool IsComputed => Status == ComputedStatus.Computed;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the reason.</exception>
    public T Value => IsComputed ? _value! : throw new InvalidOperationException($"There is no value: {Status}. Ask TryGetValue or Status first.");

    /// <summary>The value, where there is one.</summary>
    /// <param name="value">The value, or the default.</param>
    /// <returns>False where there is none; <see cref="Status"/> says why.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsComputed;
    }

    /// <summary>Something else made of the value; a reason passes through, and so does the coverage.</summary>
    /// <typeparam name="TResult">What is made.</typeparam>
    /// <param name="selector">What to make of the value; not called where there is none.</param>
    /// <returns>The result, or the same reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null, or gives null.</exception>
    public Computed<TResult> Map<TResult>(Func<T, TResult> selector)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        return IsComputed ? Computed.Of(selector(_value!), Coverage) : new Computed<TResult>(default, Status, Coverage);
    }

    /// <summary>The invariant text of the value, "67.23%", or the reason in brackets, "(ZeroDenominator)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _value switch
    {
        _ when !IsComputed => $"({Status})",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        var value => value?.ToString() ?? string.Empty,
    };
}
