using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Runs scripts as dotnet-script does: its imports, its globals, its exit code; a package comes from what the tests are made of.</summary>
internal static class ScriptRunner
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(CompilerReferences.All)
        .WithImports(
            "System",
            "System.IO",
            "System.Collections.Generic",
            "System.Console",
            "System.Diagnostics",
            "System.Dynamic",
            "System.Linq",
            "System.Linq.Expressions",
            "System.Text",
            "System.Threading.Tasks")
        .WithMetadataResolver(PackageScriptResolver.Instance)
        .WithSourceResolver(ScriptSourceResolver.Default)
        .WithFileEncoding(Encoding.UTF8);

    /// <summary>Runs a script of the repository.</summary>
    public static CapturedRun RunFile(string file, params string[] arguments) => Run(File.ReadAllText(RepositoryFiles.At(file)), file, arguments);

    /// <summary>Runs a script; loaded files are looked for beside the file it stands in.</summary>
    public static CapturedRun Run(string source, string file, params string[] arguments)
    {
        var script = Compile(source, file);
        return CapturedConsole.Run(() => Wait(script.RunAsync(new ScriptGlobals(arguments))).ReturnValue as int? ?? 0);
    }

    /// <summary>Compiles a script; a fault fails the test.</summary>
    public static Script<object> Compile(string source, string file)
    {
        var script = CSharpScript.Create(ExampleRunner.WithRootedPaths(source), Options.WithFilePath(RepositoryFiles.At(file)), typeof(ScriptGlobals));
        Assert.Equal([], script.Compile().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()));
        return script;
    }

    // a script runs on the thread that starts it, so that what it writes is its test's
    private static T Wait<T>(Task<T> task) => task.ConfigureAwait(false).GetAwaiter().GetResult();
}
