namespace Kpi.Sdk.Tests.Support;

public sealed class StructureTests
{
    [Fact]
    public void Differences_DeepChange_IsFoundWithItsPath()
    {
        Assert.Empty(Structure.Differences(Quantity("người", "1"), Quantity("người", "1")));
        Assert.Equal(["model.Unit: người against hộ"], Structure.Differences(Quantity("người", "1"), Quantity("hộ", "1")));
        Assert.Equal(["model.Extensions[1]: 1 against 2"], Structure.Differences(Quantity("người", "1"), Quantity("người", "2")));
        Assert.Equal(["model: 1 items against 2"], Structure.Differences(new[] { 1 }, new List<int> { 1, 2 }));
        Assert.Equal(["model[1]: 2 against null"], Structure.Differences(new object?[] { 1, 2 }, new object?[] { 1, null }));
    }

    private static Quantity Quantity(string unit, string json) => new()
    {
        Id = "Q",
        Name = BilingualText.Of("đại lượng"),
        Unit = MeasureUnit.Parse(unit),
        Extensions = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-a"] = json },
    };
}
