using System.Collections.Immutable;
using Kpi.Sdk.Analyzers;
using Kpi.Sdk.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Sdk.Tests.Analyzers;

public sealed class InexactArithmeticAnalyzerTests
{
    [Theory]
    [InlineData("double _field;")]
    [InlineData("float? Property => null;")]
    [InlineData("double Method() => default;")]
    [InlineData("void Method(float parameter) { }")]
    [InlineData("void Method() { double local; }")]
    [InlineData("void Method() { double Inner() => default; }")]
    [InlineData("System.Double _field;")]
    [InlineData("object Method(Half value) => value;")]
    [InlineData("object Method() { var half = Half.One; return half; }")]
    [InlineData("List<double> _list;")]
    [InlineData("Dictionary<string, float[]> _map;")]
    [InlineData("(int, double) _pair;")]
    [InlineData("Func<double, int> _function;")]
    [InlineData("class Inner : List<double> { }")]
    [InlineData("object Method() => typeof(double);")]
    [InlineData("int Method(object value) => value is float ? 1 : 0;")]
    [InlineData("int Method(long value) => (int)(double)value;")]
    [InlineData("object Method() => Array.Empty<double>();")]
    [InlineData("void Method() { var local = 1.5; }")]
    [InlineData("object Method() => 2f;")]
    [InlineData("int Method() => 1.5 > 1 ? 1 : 0;")]
    [InlineData("int Method(int value) => (int)Math.Sqrt(value);")]
    [InlineData("object Method() => Math.PI;")]
    [InlineData("void Method(TimeSpan span) { var seconds = span.TotalSeconds; }")]
    [InlineData("int Method(List<int> values) => (int)values.Average();")]
    [InlineData("bool Method(string text) => double.TryParse(text, out _);")]
    public Task BinaryFloatingPoint_AnyUse_IsRefused(string member) => Expect(member, "KPISDK001");

    [Theory]
    [InlineData("decimal Method(decimal a, decimal b) => a + b;")]
    [InlineData("decimal Method(decimal a, decimal b) => a - b;")]
    [InlineData("decimal Method(decimal a, int b) => a * b;")]
    [InlineData("decimal Method(decimal a, decimal b) => a / b;")]
    [InlineData("decimal Method(decimal a, decimal b) => a % b;")]
    [InlineData("decimal? Method(decimal? a, decimal? b) => a + b;")]
    [InlineData("decimal Method(decimal a) => -a;")]
    [InlineData("void Method(decimal a) { a += 1; }")]
    [InlineData("void Method(decimal? a) { a *= 2; }")]
    [InlineData("void Method(decimal a) { a++; }")]
    [InlineData("void Method(decimal a) { --a; }")]
    [InlineData("decimal Method(decimal a) => decimal.Round(a, 2);")]
    [InlineData("decimal Method(decimal a, decimal b) => decimal.Divide(a, b);")]
    [InlineData("decimal Method(decimal a) => Math.Round(a, 2);")]
    [InlineData("decimal Method(decimal[] values) => values.Sum();")]
    [InlineData("decimal Method(decimal[] values) => values.Average();")]
    [InlineData("Func<decimal, decimal> Method() => decimal.Floor;")]
    [InlineData("decimal Method(string text) => decimal.Parse(text);")]
    [InlineData("bool Method(string text) => decimal.TryParse(text, out _);")]
    public Task DecimalArithmetic_AnyForm_IsRefused(string member) => Expect(member, "KPISDK002");

    [Theory]
    [InlineData("decimal Method(decimal value) => value;")]
    [InlineData("decimal? _field = -1.5m;")]
    [InlineData("void Method(decimal a) { var b = a; b = a; }")]
    [InlineData("bool Method(decimal a, decimal b) => a < b || a == b || a >= 0;")]
    [InlineData("int Method(decimal a, decimal b) => a.CompareTo(b);")]
    [InlineData("int Method(decimal a) { var bits = decimal.GetBits(a); return bits[3]; }")]
    [InlineData("string Method(decimal a) => a.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("decimal Method(int low, int middle, int high, bool negative, byte scale) => new decimal(low, middle, high, negative, scale);")]
    [InlineData("decimal Method(long value) => value;")]
    [InlineData("List<decimal> _list;")]
    [InlineData("long Method(long a, long b) => a * b / (a + b) % 7;")]
    [InlineData("System.Numerics.BigInteger Method(System.Numerics.BigInteger a) => a * a;")]
    [InlineData("int Method(int a) => Math.Max(a, 2);")]
    [InlineData("string Double() => \"double\"; // not a double\n")]
    [InlineData("/// <summary>Not a <see cref=\"double\"/>, nor a <see cref=\"System.Single\"/>.</summary>\n int _field;")]
    public Task ExactCode_AnyForm_IsAccepted(string member) => Expect(member);

    [Fact]
    public async Task Refusal_Place_IsTheNameItself()
    {
        var found = Assert.Single(await Analyze("List<double> _list;"));
        Assert.Equal("double", found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan));
        Assert.Contains("Figure or Rational", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static async Task Expect(string member, params string[] expected) =>
        Assert.Equal(expected, (await Analyze(member)).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string member)
    {
        var source = $"using System; using System.Collections.Generic; using System.Linq;\n#pragma warning disable\nclass Sample\n{{\n{member}\n}}";
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Parse));
        var compilation = CSharpCompilation.Create("Sample", [tree], CompilerReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        // the pragma silences the compiler's own warnings about the sample; the analyzer's are asked for all the same
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        return await compilation.WithAnalyzers([new InexactArithmeticAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }
}
