namespace Portal;

/// <summary>What browsers are told of every answer: no script, nothing from elsewhere, no frames, the type as it is said.</summary>
internal static class PageHeaders
{
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // when it starts, since an answer that becomes a problem is cleared first
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
