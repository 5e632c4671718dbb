namespace Kpi.Sdk;

/// <summary>By which rule of rounding a reported percentage follows from its terms.</summary>
public enum PercentageAgreement
{
    /// <summary>Nothing can be said: the percentage or a term is hedged, or a term is coarse ("61,3 ngàn").</summary>
    Undecided,

    /// <summary>Right as rounded to the nearest; a tie may have gone either way.</summary>
    Nearest,

    /// <summary>Right only if it was cut off towards zero.</summary>
    OnlyTruncated,

    /// <summary>Right only if it was rounded away from zero (upwards, for a positive percentage).</summary>
    OnlyRoundedAway,

    /// <summary>Right by no rule: a whole unit of the last digit or more away.</summary>
    Contradicts,
}
