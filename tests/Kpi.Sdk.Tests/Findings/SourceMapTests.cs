namespace Kpi.Sdk.Tests.Findings;

public sealed class SourceMapTests
{
    [Fact]
    public void Locate_PartNotInTheFile_IsTheNearestAround()
    {
        var model = new object();
        SourceMap.Attach(model, SourceMap.Of([new(ModelPath.Parse("a"), SourceLocation.Of(2, 3)), new(ModelPath.Parse("a.b"), SourceLocation.Of(4, 5))]));
        Assert.Equal(SourceLocation.Of(4, 5), SourceMap.Locate(model, ModelPath.Parse("a.b")));
        Assert.Equal(SourceLocation.Of(4, 5), SourceMap.Locate(model, ModelPath.Parse("a.b.c[1]")));
        Assert.Equal(SourceLocation.Of(2, 3), SourceMap.Locate(model, ModelPath.Parse("a.c")));
        Assert.Null(SourceMap.Locate(model, ModelPath.Parse("b")));
        Assert.Null(SourceMap.Locate(new object(), ModelPath.Parse("a")));
    }
}
