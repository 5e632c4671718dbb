namespace Kpi.Sdk.Validation;

/// <summary>Finds the target whose verdict hangs on which of two contradicting numbers is right.</summary>
internal static class VerdictFlip
{
    /// <summary>The target that a stated percentage and its terms lead to different verdicts of: a binding one before a reference one, then in the framework's order; null for none.</summary>
    /// <remarks>To be asked only of figures that contradict themselves: it goes through all targets.</remarks>
    public static Target? Find(in FigureContext figure)
    {
        var (framework, observation) = (figure.Framework, figure.Observation);
        var date = observation.DateIn(framework.Calendar);
        Target? reference = null;
        foreach (var target in framework.Targets)
        {
            if (target.Slice != observation.Slice
                || (target.Role == TargetRole.Reference && reference is not null)
                || !TargetReach.Meets(target, observation, framework.Units, date)
                || Judgement.Of(target, figure.Indicator, observation, date, framework.Calendar).Reason != NotAssessableReason.ContradictoryFigure)
            {
                continue;
            }

            if (target.Role == TargetRole.Binding)
            {
                return target;
            }

            reference = target;
        }

        return reference;
    }
}
