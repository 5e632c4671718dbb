namespace Kpi.Sdk.Tests.Conventions;

public sealed class ValueObjectTests
{
    public static TheoryData<Type> ValueObjectTypes => [.. ValueObjects.All];

    public static TheoryData<Type> UnsettableTypes => [.. PublicTypes.All.Where(ValueObjects.CanBeUnset)];

    [Theory]
    [MemberData(nameof(ValueObjectTypes))]
    public void Contract_EveryValueObject_IsKept(Type type) =>
        Violations.AreNone([
            .. ValueObjects.MissingParsing(type),
            .. ValueObjects.MissingInterfaces(type),
            .. ValueObjects.MissingAttributes(type),
            .. ValueObjects.TooLarge(type),
            .. ValueObjects.WrongDefault(type),
            .. ValueObjects.ExampleDoesNotRoundTrip(type),
        ]);

    [Theory]
    [MemberData(nameof(UnsettableTypes))]
    public void Default_EveryUnsettableType_IsUnsetAndPrintsNothing(Type type) => Violations.AreNone(ValueObjects.WrongDefault(type));

    [Fact]
    public void Contract_BareValueObject_IsBrokenInEveryPoint()
    {
        var bare = typeof(BadSamples.Bare);
        Assert.True(ValueObjects.IsValueObject(bare));
        Assert.Equal(3, ValueObjects.MissingParsing(bare).Count());
        Assert.Equal(2, ValueObjects.MissingInterfaces(bare).Count());
        Assert.Equal(2, ValueObjects.MissingAttributes(bare).Count());
        Assert.Equal(["Bare has 32 bytes, at most 16"], ValueObjects.TooLarge(bare));
        Assert.Equal(["Bare has no IsDefault and is not listed as a number"], ValueObjects.WrongDefault(bare));
    }

    [Fact]
    public void WrongDefault_UnsetThatPrints_IsBroken() => Assert.NotEmpty(ValueObjects.WrongDefault(typeof(BadSamples.Loud)));
}
