namespace Kpi.Sdk.Json;

/// <summary>Turns a text into a value, and says why not.</summary>
internal delegate bool ValueParser<T>(ReadOnlySpan<char> text, out T value, out ParseFailure failure);
