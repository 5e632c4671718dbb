namespace Kpi.Sdk.Tests.Support;

/// <summary>What dotnet-script gives a script: the words after its name.</summary>
public sealed class ScriptGlobals(IList<string> args)
{
    public IList<string> Args { get; } = args;
}
