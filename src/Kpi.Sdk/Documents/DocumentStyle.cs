namespace Kpi.Sdk;

/// <summary>How a document is numbered.</summary>
public enum DocumentStyle
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>As the Party does: number, hyphen, type, slash, issuer (<c>10-NQ/TU</c>).</summary>
    Party,

    /// <summary>As the State does: number, slash, type, hyphen, issuer (<c>749/QĐ-TTg</c>).</summary>
    State,

    /// <summary>As legal texts are: the year stands behind the number (<c>42/2022/NĐ-CP</c>, <c>202/2025/QH15</c>).</summary>
    LegalText,

    /// <summary>As the State's official letters are: without a type (<c>1284/BTTTT-CĐS</c>).</summary>
    OfficialLetter,
}
