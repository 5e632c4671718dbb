using System.Xml.Linq;
using FsCheck.Fluent;
using Kpi.Sdk.Reporting;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Reporting.Pages;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("Tỷ lệ Đề án 06 – ≥ 80% → “đạt”", "Tỷ lệ Đề án 06 – ≥ 80% → “đạt”")]
    [InlineData("<b> & \"q\" 'a'", "&lt;b&gt; &amp; &quot;q&quot; &#x27;a&#x27;")]
    [InlineData("a\r\nb\tc\u2028d", "a  b c d")]
    [InlineData("\0\u0007\u007F\u0085", "⟨U+0000⟩⟨U+0007⟩⟨U+007F⟩ ")]
    [InlineData("x\u202Ey\u2066z\u200B\uFEFF", "x⟨U+202E⟩y⟨U+2066⟩z⟨U+200B⟩⟨U+FEFF⟩")]
    [InlineData("\uFFFE\uFFFF", "⟨U+FFFE⟩⟨U+FFFF⟩")]
    public void Encode_Text_IsReadAsTextAndHidesNothing(string text, string expected) =>
        Assert.Equal(expected, PageText.Encode(text).Replace("&#x2B;", "+", StringComparison.Ordinal));

    [Fact]
    public void Encode_AnyText_IsWellFormedInContentAndInAttributes() => Properties.Check(
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().ToArbitrary(),
        characters =>
        {
            var encoded = PageText.Encode(new string(characters));
            var read = XElement.Parse($"<a b=\"{encoded}\">{encoded}</a>", LoadOptions.PreserveWhitespace);
            Assert.Equal(read.Value, (string?)read.Attribute("b"));
            Assert.Empty(read.Elements());
        });
}
