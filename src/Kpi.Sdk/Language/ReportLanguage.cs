namespace Kpi.Sdk;

/// <summary>The language a text for people is written in.</summary>
public enum ReportLanguage
{
    /// <summary>Vietnamese, the language of the reports themselves.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
