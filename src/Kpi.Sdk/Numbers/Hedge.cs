namespace Kpi.Sdk;

/// <summary>A word before a printed number that makes it inexact.</summary>
public enum Hedge
{
    /// <summary>No such word: the number stands for itself, rounded as printed.</summary>
    None,

    /// <summary>"khoảng", "xấp xỉ", "ước": nothing is known of either side.</summary>
    About,

    /// <summary>"hơn", "trên": the value is above the number.</summary>
    Over,

    /// <summary>"gần": the value is below the number, and not far.</summary>
    Nearly,

    /// <summary>"dưới": the value is below the number.</summary>
    Under,
}
