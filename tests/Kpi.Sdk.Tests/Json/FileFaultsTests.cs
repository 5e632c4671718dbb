using System.Reflection;
using Kpi.Sdk.Json;

namespace Kpi.Sdk.Tests.Json;

public sealed class FileFaultsTests
{
    [Fact]
    public void Descriptors_All_AreErrorsOfFilesInBothLanguagesUnderIdsOfTheirOwn()
    {
        var all = typeof(FileFaults).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (RuleDescriptor)field.GetValue(null)!).ToArray();
        Assert.True(all.Length >= 17);
        Assert.Equal(all.Length, all.DistinctBy(rule => rule.Id).Count());
        Assert.All(all, rule =>
        {
            Assert.True(rule.Id.IsBuiltIn);
            Assert.Equal(9, rule.Id.Number / 1000);
            Assert.Equal(FindingSeverity.Error, rule.Severity);
            Assert.NotNull(rule.Title.English);
            Assert.NotNull(rule.Message.English);
        });
    }
}
