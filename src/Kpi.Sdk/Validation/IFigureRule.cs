namespace Kpi.Sdk.Validation;

/// <summary>A rule that needs one figure and its indicator: it runs over millions in one pass, and over a single one in a portal.</summary>
internal interface IFigureRule : IBuiltInRule
{
    /// <summary>Looks at one figure.</summary>
    void Check(in FigureContext figure, FindingSink sink);
}
