using System.Text.Json.Nodes;
using Kpi.Sdk;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Portal;

/// <summary>Says in the OpenAPI document what the library's values are in JSON: strings, with an example.</summary>
internal sealed class ValueSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (ValueKind.Of(type) is { } kind)
        {
            Describe(schema, kind.Noun.English!, kind.Example);
        }
        else if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(LocalDate))
        {
            Describe(schema, "a day", "2024-06-30");
            schema.Format = "date";
        }
        else if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(BilingualText))
        {
            Describe(schema, "a name: a string in Vietnamese, or an object with vi and en", "Thị xã La Gi");
            schema.Type = null;
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, string what, string example)
    {
        schema.Type = JsonSchemaType.String;
        schema.Description = what;
        schema.Examples = [JsonValue.Create(example)];
    }
}
