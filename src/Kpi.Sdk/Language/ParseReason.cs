namespace Kpi.Sdk;

/// <summary>Why a text could not be read as a value.</summary>
public enum ParseReason
{
    /// <summary>No reason: the text was read.</summary>
    None,

    /// <summary>The text is empty or blank.</summary>
    Empty,

    /// <summary>The text is longer than such a value may be.</summary>
    TooLong,

    /// <summary>A character that has no place there.</summary>
    UnexpectedCharacter,

    /// <summary>A letter of another alphabet that looks like the right one.</summary>
    LookAlikeLetter,

    /// <summary>Digits were expected there.</summary>
    MissingDigits,

    /// <summary>The digits are not grouped by three.</summary>
    BadGrouping,

    /// <summary>The number has more digits, or more decimals, than can be kept exactly.</summary>
    OutOfRange,

    /// <summary>A word that is not known there.</summary>
    UnknownWord,

    /// <summary>A part of the value is missing.</summary>
    MissingPart,

    /// <summary>A unit, such as the percent sign, is missing.</summary>
    MissingUnit,

    /// <summary>A unit that does not fit what is being read.</summary>
    WrongUnit,

    /// <summary>No such day, month, quarter, half or year.</summary>
    NoSuchDate,

    /// <summary>The bounds are in the wrong order.</summary>
    WrongOrder,

    /// <summary>Something follows the value.</summary>
    TrailingText,

    /// <summary>The text can be read in two ways that mean different things.</summary>
    Ambiguous,
}
