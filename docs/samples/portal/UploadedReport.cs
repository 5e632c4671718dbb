using System.Text;

namespace Portal;

/// <summary>A report that a form sent: as a file, or as text that a page of the portal sends back.</summary>
internal sealed record UploadedReport(ReadOnlyMemory<byte> Utf8, string Name)
{
    /// <summary>The field of the form.</summary>
    public const string Field = "report";

    /// <summary>The field with the file's name, where the report comes back as text.</summary>
    public const string NameField = "name";

    /// <summary>The text of the file, as a page sends it back.</summary>
    public string Text => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>What the form has; null where it has no report.</summary>
    /// <exception cref="BadHttpRequestException">The form is too large, or not whole.</exception>
    /// <exception cref="InvalidDataException">The form can't be read.</exception>
    public static async Task<UploadedReport?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (form.Files[Field] is { Length: > 0 } file)
        {
            using var body = new MemoryStream();
            await file.CopyToAsync(body, stop);
            return new UploadedReport(body.ToArray(), file.FileName);
        }

        return form[Field].ToString() is { Length: > 0 } text ? new UploadedReport(Encoding.UTF8.GetBytes(text), form[NameField].ToString()) : null;
    }
}
