namespace Kpi.Sdk;

/// <summary>Placeholder for the cref.</summary>
public static partial class VietnameseNumber
{
}
