#if !USE_VERIFY
using System.Text;
using VerifyXunit;

namespace Kpi.Sdk.Tests.Support;

public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kpi-verifier-").FullName;

    private string Stem => Path.Combine(_folder, "Class.Method");

    private string Verified => Stem + ".verified.txt";

    private string Received => Stem + ".received.txt";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compare_NoVerifiedFile_FailsAndWritesReceivedOnly()
    {
        var difference = Verifier.Compare(Stem, "a\r\nb", "txt");

        Assert.Contains("does not exist yet", difference, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', (byte)'b'], File.ReadAllBytes(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void Compare_OtherText_NamesTheFirstDifferingLineAndKeepsTheVerifiedFile()
    {
        File.WriteAllText(Verified, "một\nhai\nba", Encoding.UTF8);

        var difference = Verifier.Compare(Stem, "một\nhại\nba", "txt");

        Assert.Contains("Line 2:\n  verified: 'hai'\n  received: 'hại'", difference, StringComparison.Ordinal);
        Assert.Equal("một\nhai\nba", File.ReadAllText(Verified));
        Assert.Equal("một\nhại\nba", File.ReadAllText(Received));
    }

    [Theory]
    [InlineData("a\nb", "a", "Line 2:\n  verified: 'b'\n  received: (the text has ended)")]
    [InlineData("a", "a\n", "Line 2:\n  verified: (the text has ended)\n  received: ''")]
    public void Compare_OneTextIsLonger_Fails(string verified, string received, string expected)
    {
        File.WriteAllText(Verified, verified);
        Assert.Contains(expected, Verifier.Compare(Stem, received, "txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("a\nb", false)]
    [InlineData("a\r\nb", true)]
    public void Compare_SameText_PassesWhateverTheMarkAndLineEnds(string verified, bool mark)
    {
        File.WriteAllText(Verified, verified, new UTF8Encoding(mark));
        File.WriteAllText(Received, "left over");

        Assert.Null(Verifier.Compare(Stem, "a\nb", "txt"));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void Compare_OtherExtension_HasItsOwnFile()
    {
        File.WriteAllText(Stem + ".verified.json", "{}");
        Assert.Null(Verifier.Compare(Stem, "{}", "json"));
        Assert.NotNull(Verifier.Compare(Stem, "{}", "txt"));
    }
}
#endif
