namespace Kpi.Sdk.Tests.Samples.Portal;

/// <summary>One portal for all tests that call it.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<PortalProcess>
{
    public const string Name = "portal";
}
