using System.Globalization;
using System.Text;

namespace Kpi.Sdk.Tests.Support;

/// <summary>What one call writes to the console, though other tests run at the same time.</summary>
internal sealed class CapturedConsole : TextWriter
{
    private static readonly AsyncLocal<StringWriter?> Output = new();
    private static readonly AsyncLocal<StringWriter?> Errors = new();

    private readonly AsyncLocal<StringWriter?> _captured;
    private readonly TextWriter _console;

    static CapturedConsole()
    {
        Console.SetOut(new CapturedConsole(Output, Console.Out));
        Console.SetError(new CapturedConsole(Errors, Console.Error));
    }

    private CapturedConsole(AsyncLocal<StringWriter?> captured, TextWriter console)
        : base(CultureInfo.InvariantCulture)
    {
        (_captured, _console) = (captured, console);
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _console.Encoding;

    public static CapturedRun Run(Func<int> program)
    {
        var (output, errors) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));
        (Output.Value, Errors.Value) = (output, errors);
        try
        {
            return new(program(), output.ToString(), errors.ToString());
        }
        finally
        {
            (Output.Value, Errors.Value) = (null, null);
        }
    }

    public override void Write(char value) => (_captured.Value ?? _console).Write(value);

    public override void Write(string? value) => (_captured.Value ?? _console).Write(value);

    public override void Write(char[] buffer, int index, int count) => (_captured.Value ?? _console).Write(buffer, index, count);
}
