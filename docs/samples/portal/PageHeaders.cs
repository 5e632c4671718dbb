using System.Net.Mime;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Portal;

/// <summary>What browsers are told of every answer: no script, nothing from elsewhere, no frames, the type as it is said.</summary>
internal static class PageHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string PolicyOfOwnPages = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // when it starts, since an answer that becomes a problem is cleared first
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            _ = headers.TryAdd(HeaderNames.ContentSecurityPolicy, Policy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>A page made by the library: one file, with its style in it.</summary>
    public static IResult OwnPage(string page, HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = PolicyOfOwnPages;
        return TypedResults.Text(page, MediaTypeNames.Text.Html, Encoding.UTF8);
    }
}
