using Kpi.Sdk.Reporting;

namespace Kpi.Sdk.Tests.Reporting.Pages;

public sealed class MarkupTests
{
    [Fact]
    public void Elements_NestAndEncode() => Assert.Equal(
        "<p class=\"a &amp; b\"><b>1 &lt; 2</b><br/></p>\n",
        new Markup().Open("p", ("class", "a & b"), ("id", null)).Element("b", "1 < 2").Empty("br").Close().Line().ToString());

    [Fact]
    public void ToString_ElementLeftOpen_IsRefused() => Assert.Throws<InvalidOperationException>(() => new Markup().Open("p").ToString());
}
