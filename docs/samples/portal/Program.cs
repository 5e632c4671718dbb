using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Kpi.Sdk.Json;
using Microsoft.AspNetCore.Http.Timeouts;
using Portal;

var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration.GetSection("Portal").Get<PortalSettings>() ?? new PortalSettings();
builder.Services.AddSingleton(settings);

// what the portal knows: frameworks never change while it runs, and are safe for every request at once
var catalogue = FrameworkCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "data"));
builder.Services.AddSingleton(catalogue);
builder.Services.AddSingleton(ReportStore.WithSamples(catalogue));
builder.Services.AddSingleton<ReportCheck>();

// limits: no request is larger or takes longer than this
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = settings.MaxRequestBytes);
builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
{
    Timeout = settings.Timeout,
    TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
});

// the host's own contracts hold the library's values as text, with Vietnamese letters as they are
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.AddKpiSdk();
    json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
    json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
});

// every refusal is a problem (RFC 9457) that says why; none shows a stack
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<RequestFaults>();
builder.Services.AddOpenApi(document => document.AddSchemaTransformer<ValueSchemas>());

var app = builder.Build();
app.Use(PageHeaders.Add);
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseRequestTimeouts();
app.MapReports();
app.MapScorecards();
app.MapPages();
app.MapOpenApi();
app.Run();
