using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Conventions;

public sealed class SourceRuleTests
{
    private static readonly string[] OtherTestFolders = ["Conventions", "Approvals", "Support", "Analyzers", "Samples", "Properties"];

    private static readonly Dictionary<string, Func<SourceFile, IEnumerable<string>>> Rules = new(StringComparer.Ordinal)
    {
        [nameof(SourceRules.TooLong)] = SourceRules.TooLong,
        [nameof(SourceRules.OutsideTheHouse)] = SourceRules.OutsideTheHouse,
        [nameof(SourceRules.MisnamedOrCrowded)] = SourceRules.MisnamedOrCrowded,
        [nameof(SourceRules.NamespaceOtherThan)] = SourceRules.NamespaceOtherThan,
        [nameof(SourceRules.FluentValidationOutsideItsRoom)] = SourceRules.FluentValidationOutsideItsRoom,
        [nameof(SourceRules.BinaryFloatingPoint)] = SourceRules.BinaryFloatingPoint,
        [nameof(SourceRules.ExtensionMembers)] = SourceRules.ExtensionMembers,
    };

    public static TheoryData<string> RuleNames => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Sources_EveryRule_IsKept(string rule) => Violations.AreNone(SourceFile.All.SelectMany(Rules[rule]));

    [Fact]
    public void Sources_AreFound() => Assert.Contains(SourceFile.All, file => file.Path == "Codes/IndicatorCode.cs" && file.LineCount > 50);

    [Theory]
    [InlineData("OutsideTheHouse", "Widgets/Thing.cs", "")]
    [InlineData("OutsideTheHouse", "Thing.cs", "")]
    [InlineData("OutsideTheHouse", "Codes/Helpers/Thing.cs", "")]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.cs", "public class Thing; public enum Other { None }")]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.cs", "public class Other;")]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.cs", "internal class Other;")]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.cs", "public delegate void Other();")]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.Text.cs", "public class Thing;")]
    [InlineData("MisnamedOrCrowded", "Codes/ThingOfT.cs", "public class Thing;")]
    [InlineData("NamespaceOtherThan", "Codes/Thing.cs", "namespace Kpi.Sdk.Reading; class Thing;")]
    [InlineData("NamespaceOtherThan", "Codes/Thing.cs", "namespace Kpi.Sdk { class Thing; }")]
    [InlineData("FluentValidationOutsideItsRoom", "Codes/Thing.cs", "using FluentValidation;")]
    [InlineData("FluentValidationOutsideItsRoom", "Codes/Thing.cs", "class Thing { object x = typeof(FluentValidation.Results.ValidationResult); }")]
    [InlineData("BinaryFloatingPoint", "Codes/Thing.cs", "class Thing { double x; }")]
    [InlineData("BinaryFloatingPoint", "Codes/Thing.cs", "class Thing { List<float> x; }")]
    [InlineData("BinaryFloatingPoint", "Codes/Thing.cs", "class Thing { object x = 1.5; }")]
    [InlineData("ExtensionMembers", "Codes/Thing.cs", "static class Thing { extension(string text) { public int Half => text.Length / 2; } }")]
    public void Rule_BadSource_IsBroken(string rule, string path, string text) => Assert.NotEmpty(Rules[rule](new SourceFile(path, text)));

    [Theory]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.cs", "public class Thing { public class Inner; } internal class Other;")]
    [InlineData("MisnamedOrCrowded", "Codes/Thing.Text.cs", "public partial class Thing;")]
    [InlineData("MisnamedOrCrowded", "Codes/ThingOfT.cs", "public class Thing<T>;")]
    [InlineData("NamespaceOtherThan", "Codes/Thing.cs", "namespace Kpi.Sdk; class Thing;")]
    [InlineData("NamespaceOtherThan", "Reading/Thing.cs", "namespace Kpi.Sdk.Reading; class Thing;")]
    [InlineData("FluentValidationOutsideItsRoom", "Validation/Rules/Thing.cs", "using FluentValidation;")]
    [InlineData("FluentValidationOutsideItsRoom", "Codes/Thing.cs", "// FluentValidation is not used here")]
    [InlineData("BinaryFloatingPoint", "Columns/Kernels/Division.cs", "class Division { double x; }")]
    [InlineData("BinaryFloatingPoint", "Codes/Thing.cs", "class Thing { decimal x = 1.5m; string y = \"double\"; }")]
    [InlineData("ExtensionMembers", "Codes/Thing.cs", "static class Thing { public static int Half(this string text) => text.Length / 2; }")]
    public void Rule_GoodSource_IsKept(string rule, string path, string text) => Assert.Empty(Rules[rule](new SourceFile(path, text)));

    [Fact]
    public void TooLong_OneLineOver_IsBroken()
    {
        var longest = new SourceFile("Codes/Thing.cs", string.Concat(Enumerable.Repeat("// a line\n", SourceRules.LongestFile)));
        Assert.Empty(SourceRules.TooLong(longest));
        Assert.NotEmpty(SourceRules.TooLong(new SourceFile("Codes/Thing.cs", longest.Text + "// one more\n")));
    }

    [Fact]
    public void Tests_EveryFolder_MirrorsARoom()
    {
        var folders = Directory.EnumerateDirectories(RepositoryFiles.Tests).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj"], StringComparer.Ordinal);
        Violations.AreNone(folders.Except(Rooms.All, StringComparer.Ordinal).Except(OtherTestFolders, StringComparer.Ordinal));
    }

    [Fact]
    public void Snapshots_EveryVerifiedFile_HasTheMarkAndLineFeedsOnly()
    {
        var bad = Directory.EnumerateFiles(RepositoryFiles.Tests, "*.verified.*", SearchOption.AllDirectories)
            .Where(path => File.ReadAllBytes(path) is var bytes && (!bytes.AsSpan().StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF]) || bytes.Contains((byte)'\r')));
        Violations.AreNone(bad);
    }
}
