using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

/// <summary>What a value object with a text form tells the code that reads and writes all of them alike.</summary>
/// <typeparam name="TSelf">The value object.</typeparam>
internal interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>What it is, with its article, for messages: "an indicator code".</summary>
    static abstract string Noun { get; }

    /// <summary>A text that parses, for messages.</summary>
    static abstract string Example { get; }

    /// <summary>Reads a text without throwing.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TSelf value, out ParseFailure failure);
}
