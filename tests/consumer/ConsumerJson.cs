using System.Text.Json.Serialization;

namespace Consumer;

/// <summary>A portal's own contract, generated at compile time over the value objects of the package.</summary>
[JsonSerializable(typeof(PortalRow))]
internal sealed partial class ConsumerJson : JsonSerializerContext;
