using System.Globalization;

namespace Kpi.Sdk.Tests.Support;

public sealed class CulturesTests
{
    [Fact]
    public async Task Run_CultureVariable_IsTheCultureOfEveryThread()
    {
        // on the test's own thread and on a fresh one
        var names = new List<string> { CultureInfo.CurrentCulture.Name, await Task.Run(() => CultureInfo.CurrentCulture.Name) };
        var thread = new Thread(() => names.Add(CultureInfo.CurrentCulture.Name));
        thread.Start();
        thread.Join();

        if (Cultures.Wanted is { } wanted)
        {
            Assert.All(names, name => Assert.Equal(wanted, name));
            Assert.Equal(wanted, CultureInfo.DefaultThreadCurrentCulture?.Name);
        }
        else
        {
            Assert.Null(CultureInfo.DefaultThreadCurrentCulture);
            Assert.Single(names.Distinct(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Run_InvariantModeVariable_IsNoticed()
    {
        var asked = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";
        Assert.Equal(asked, Cultures.IsInvariantMode);
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void Under_NamedCulture_ChangesTheDecimalMarkAndComesBack(string name)
    {
        var before = CultureInfo.CurrentCulture;
        Assert.Equal("1,5", Cultures.Under(name, () => string.Create(CultureInfo.CurrentCulture, $"{1.5m}")));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void Under_Turkish_HasTheDottedI()
    {
        var expected = Cultures.IsInvariantMode ? "I" : "İ";
        Assert.Equal(expected, Cultures.Under("tr-TR", () => "i".ToUpper(CultureInfo.CurrentCulture)));
    }

    [Fact]
    public void Under_ActionThrows_ComesBack()
    {
        var before = CultureInfo.CurrentCulture;
        Assert.Throws<InvalidOperationException>(() => Cultures.Under("tr-TR", () => throw new InvalidOperationException()));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }
}
