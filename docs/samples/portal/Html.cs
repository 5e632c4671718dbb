using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Portal;

/// <summary>A piece of a page. Whatever is put into its markup is encoded, but for pieces themselves.</summary>
internal readonly record struct Html(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Empty => new(string.Empty);

    public static Html Of(FormattableString markup) =>
        new(string.Format(CultureInfo.InvariantCulture, markup.Format, [.. markup.GetArguments().Select(Encoded)]));

    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Text)));

    private static object Encoded(object? part) => part is Html piece ? piece.Text : Encoder.Encode(Convert.ToString(part, CultureInfo.InvariantCulture) ?? string.Empty);
}
