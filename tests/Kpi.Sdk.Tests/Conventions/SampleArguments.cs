using System.Reflection;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>Valid arguments of any type the public API takes, for tests that call methods by reflection.</summary>
internal static class SampleArguments
{
    /// <summary>What can't be worked out from the type: one entry a type, as simple as it gets.</summary>
    private static readonly Dictionary<Type, Func<object>> Known = new()
    {
        [typeof(string)] = () => "Tỷ lệ",
        [typeof(bool)] = () => true,
        [typeof(char)] = () => 'A',
        [typeof(int)] = () => 1,
        [typeof(long)] = () => 1L,
        [typeof(decimal)] = () => 1m,
        [typeof(System.Numerics.BigInteger)] = () => System.Numerics.BigInteger.One,
        [typeof(NodaTime.LocalDate)] = () => new NodaTime.LocalDate(2024, 7, 1),
        [typeof(NodaTime.DateInterval)] = () => new NodaTime.DateInterval(new(2024, 1, 1), new(2024, 12, 31)),
        [typeof(object)] = () => new object(),
        [typeof(IFormatProvider)] = () => System.Globalization.CultureInfo.InvariantCulture,
        [typeof(CancellationToken)] = () => CancellationToken.None,
        [typeof(Stream)] = () => new MemoryStream(),
        [typeof(TextWriter)] = () => new StringWriter(System.Globalization.CultureInfo.InvariantCulture),
        [typeof(BilingualText)] = () => BilingualText.Of("Tỷ lệ"),
        [typeof(OrgUnit)] = () => Unit(),
        [typeof(OrgUnitRegister)] = () => OrgUnitRegister.Of([Unit()]),
        [typeof(OrgUnitTree)] = () => OrgUnitRegister.Of([Unit()]).At(new(2024, 7, 1)),
        [typeof(BadSamples.Careless)] = () => new BadSamples.Careless(),
        [typeof(BadSamples.Careful)] = () => new BadSamples.Careful(IndicatorCode.Parse("A")),
    };

    /// <summary>A valid value; false where none is known.</summary>
    public static bool TryMake(Type type, out object? value)
    {
        value = null;
        if (Known.TryGetValue(type, out var make))
        {
            value = make();
        }
        else if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return TryMake(underlying, out value);
        }
        else if (type.IsEnum)
        {
            value = Enum.GetValues(type).Cast<object>().Last();
        }
        else if (ValueObjects.IsValueObject(type))
        {
            value = ValueObjects.Parse(type, ValueObjects.Example(type));
        }
        else if (ElementOf(type) is { } element && TryMake(element, out var item))
        {
            var array = Array.CreateInstance(element, 1);
            array.SetValue(item, 0);
            value = array;
        }

        return value is not null;
    }

    /// <summary>A valid argument; for an out parameter, none is needed.</summary>
    public static bool TryMake(ParameterInfo parameter, out object? value)
    {
        if (parameter.IsOut)
        {
            value = null;
            return true;
        }

        if (TryMake(parameter.ParameterType, out value))
        {
            return true;
        }

        value = parameter.HasDefaultValue && !parameter.ParameterType.IsByRefLike ? parameter.DefaultValue : null;
        return parameter.HasDefaultValue && !parameter.ParameterType.IsByRefLike;
    }

    // bears the code that is the example of codes
    private static OrgUnit Unit() =>
        new() { Code = (OrgUnitCode)ValueObjects.Parse(typeof(OrgUnitCode), ValueObjects.Example(typeof(OrgUnitCode)))!, Name = BilingualText.Of("Phường Ba Đình"), Level = OrgLevel.Commune };

    private static Type? ElementOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type is { IsInterface: true, IsGenericType: true } && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(element.MakeArrayType()) ? element : null;
    }
}
