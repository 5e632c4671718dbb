namespace Kpi.Sdk.Json;

/// <summary>What a JSON value is.</summary>
internal enum LocatedKind : byte
{
    /// <summary>Not to be used: a null, a text that is not Unicode, or something past a limit. A fault was recorded for it.</summary>
    Broken,
    Object,
    Array,
    String,
    Number,
    True,
    False,

    /// <summary>An extension, kept as its JSON text.</summary>
    Raw,
}
