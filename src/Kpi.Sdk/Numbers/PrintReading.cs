namespace Kpi.Sdk;

/// <summary>How a printed number is taken to have been rounded when it is read back.</summary>
public enum PrintReading
{
    /// <summary>To the nearest, a tie having gone either way.</summary>
    Nearest,

    /// <summary>By <see cref="RoundingMode.HalfUp"/>.</summary>
    HalfUp,

    /// <summary>By <see cref="RoundingMode.HalfDown"/>.</summary>
    HalfDown,

    /// <summary>By <see cref="RoundingMode.HalfAwayFromZero"/>.</summary>
    HalfAwayFromZero,

    /// <summary>By <see cref="RoundingMode.HalfEven"/>.</summary>
    HalfEven,

    /// <summary>By <see cref="RoundingMode.TowardZero"/>: cut off.</summary>
    TowardZero,

    /// <summary>By <see cref="RoundingMode.Floor"/>.</summary>
    Floor,

    /// <summary>By <see cref="RoundingMode.Ceiling"/>.</summary>
    Ceiling,

    /// <summary>By any of them: less than one unit of the last digit away.</summary>
    Any,
}
