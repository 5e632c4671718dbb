using System.Reflection;
using System.Runtime.CompilerServices;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Conventions;

/// <summary>Valid arguments of any type the public API takes, for tests that call methods by reflection.</summary>
/// <remarks>
/// Value objects are read from their example; classes and structs of the package are made by a static property of their own type,
/// by <c>Of</c>, or by a constructor and their required properties, as far as the parts can be made. What that can't make stands in the table.
/// </remarks>
internal static class SampleArguments
{
    /// <summary>What can't be worked out from the type: one entry a type, as simple as it gets.</summary>
    private static readonly Dictionary<Type, Func<object>> Known = new()
    {
        [typeof(string)] = () => "AB",
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
        [typeof(TargetScope)] = () => TargetScope.OfUnit(OrgUnitCode.Parse("60")),
        [typeof(Scorecard)] = () => Card(),
        [typeof(ObservationTable)] = () => Table(),
        [typeof(RollupOptions)] = () => new RollupOptions(),
        [typeof(Rollup)] = () => Table().Rollup(OrgLevel.Nation, Frequency.Month),
        [typeof(OrgUnit)] = () => Unit(),
        [typeof(OrgUnitRegister)] = () => OrgUnitRegister.Of([Unit()]),
        [typeof(OrgUnitTree)] = () => OrgUnitRegister.Of([Unit()]).At(new(2024, 7, 1)),
    };

    private static readonly ThreadLocal<HashSet<Type>> InTheMaking = new(() => []);

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
            value = ReadExample(type);
        }
        else if (ElementOf(type) is { } element && TryMake(element, out var item))
        {
            var array = Array.CreateInstance(element, 1);
            array.SetValue(item, 0);
            value = array;
        }
        else if ((type.Assembly == typeof(IndicatorCode).Assembly || type.DeclaringType == typeof(BadSamples)) && type is { IsInterface: false, IsAbstract: false, IsByRefLike: false, ContainsGenericParameters: false })
        {
            value = Build(type);
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

    // an example that does not read is the fault of the value object, and has its own test
    private static object? ReadExample(Type type)
    {
        try
        {
            return ValueObjects.Parse(type, ValueObjects.Example(type));
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static object? Build(Type type)
    {
        if (!InTheMaking.Value!.Add(type))
        {
            return null;
        }

        try
        {
            var ready = type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(property => property.PropertyType == type);
            return ready?.GetValue(null)
                ?? type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name is "Of" && method.ReturnType == type && !method.ContainsGenericParameters).Select(Made).FirstOrDefault(made => made is not null)
                ?? type.GetConstructors().Select(Made).FirstOrDefault(made => made is not null);
        }
        finally
        {
            InTheMaking.Value.Remove(type);
        }
    }

    // null where an argument can't be made or the arguments do not fit each other
    private static object? Made(MethodBase method)
    {
        var parameters = method.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!TryMake(parameters[index], out arguments[index]))
            {
                return null;
            }
        }

        try
        {
            return method is ConstructorInfo constructor ? WithRequired(constructor.Invoke(arguments)) : method.Invoke(null, arguments);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static object? WithRequired(object made)
    {
        foreach (var property in made.GetType().GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute))))
        {
            if (!TryMake(property.PropertyType, out var value))
            {
                return null;
            }

            property.SetValue(made, value);
        }

        return made;
    }

    private static Scorecard Card()
    {
        var indicator = new Indicator { Code = IndicatorCode.Parse("A"), Name = BilingualText.Of("A"), Kind = MeasureKind.Count };
        var framework = IndicatorFramework.Of(new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = [indicator] });
        return framework.Evaluate(new Submission { Framework = "F", Unit = OrgUnitCode.Parse("60"), Period = ReportingPeriod.OfYear(2024), Observations = [] });
    }

    private static ObservationTable Table()
    {
        var framework = IndicatorFramework.Of(new FrameworkDefinition { Code = "F", Name = BilingualText.Of("F"), Indicators = [] });
        return ObservationTable.Of([], framework, new TableOptions { UnitsOn = new(2024, 7, 1) });
    }

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
