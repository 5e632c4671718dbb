using Xunit.Sdk;

namespace Kpi.Sdk.Tests.Conventions;

public sealed class ViolationsTests
{
    [Fact]
    public void AreNone_TwoLines_FailsWithBoth()
    {
        var thrown = Assert.Throws<XunitException>(() => Violations.AreNone(["first", "second"]));
        Assert.Equal("2 broken:\n  first\n  second", thrown.Message);
    }

    [Fact]
    public void AreNone_NoLine_Passes() => Violations.AreNone([]);
}
