namespace Kpi.Sdk.Validation;

/// <summary>A text of a framework or a report.</summary>
/// <param name="Owner">The framework or the report it stands in.</param>
/// <param name="Path">Its path there.</param>
/// <param name="Text">The text, not empty.</param>
/// <param name="Tag">The tag of the figure it belongs to; null elsewhere.</param>
internal readonly record struct ModelText(object Owner, ModelPath Path, string Text, object? Tag = null);
