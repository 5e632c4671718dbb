using Kpi.Sdk;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace Portal;

/// <summary>
/// Turns what the server threw into a problem. A value of the address that can't be read says why, with a valid example; a body that is too large says the limit;
/// anything else is a 500 without a word of what happened inside.
/// </summary>
internal sealed class RequestFaults(IProblemDetailsService problems, PortalSettings settings) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        var language = RequestLanguage.Of(httpContext.Request);
        httpContext.Response.StatusCode = bad.StatusCode;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails =
            {
                Status = bad.StatusCode,
                Detail = bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge(settings, language) : UnreadableValue(httpContext, language),
            },
        });
    }

    public static string TooLarge(PortalSettings settings, ReportLanguage language) =>
        language.Say($"Tệp lớn hơn {settings.MaxRequestBytes} byte.", $"The file is larger than {settings.MaxRequestBytes} bytes.");

    private static string? UnreadableValue(HttpContext context, ReportLanguage language)
    {
        // the exception handler clears the endpoint; the feature still has it, and what stood in the address
        var feature = context.Features.Get<IExceptionHandlerFeature>();
        var bound = feature?.Endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [];
        return bound
            .Select(parameter => (Kind: ValueKind.Of(parameter.ParameterInfo.ParameterType), Text: Given(parameter.Name)))
            .Select(given => given.Text is { } text ? given.Kind?.Refusal(text, language) : null)
            .FirstOrDefault(refusal => refusal is not null);

        string? Given(string name) => feature?.RouteValues?[name] as string ?? (context.Request.Query.TryGetValue(name, out var query) ? query.ToString() : null);
    }
}
