using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Json;

/// <summary>A host's own JSON contracts with the library's values in them: the answers of a portal, its messages, its settings.</summary>
/// <remarks>
/// The library's own files (frameworks, reports, findings) need none of this: they have readers and writers of their own.
/// Works by reflection and with a source-generated <see cref="JsonSerializerContext"/> made with these options, trimmed and as native code.
/// </remarks>
public static class JsonContracts
{
    // one instance each: adding twice finds them there
    private static readonly JsonConverter[] Converters =
    [
        new BilingualTextJsonConverter(),
        new DateIntervalJsonConverter(),
        new LocalDateJsonConverter(),
        new TextValueJsonConverter<Accumulation>(),
        new TextValueJsonConverter<DocumentNumber>(),
        new TextValueJsonConverter<Figure>(),
        new TextValueJsonConverter<IndicatorCode>(),
        new TextValueJsonConverter<IndicatorSlice>(),
        new TextValueJsonConverter<MeasureUnit>(),
        new TextValueJsonConverter<ModelPath>(),
        new TextValueJsonConverter<OrgUnitCode>(),
        new TextValueJsonConverter<Percentage>(),
        new TextValueJsonConverter<PercentagePoints>(),
        new TextValueJsonConverter<PeriodRange>(),
        new TextValueJsonConverter<Ratio>(),
        new TextValueJsonConverter<Rational>(),
        new TextValueJsonConverter<RelationTerm>(),
        new TextValueJsonConverter<ReportingCalendar>(),
        new TextValueJsonConverter<ReportingPeriod>(),
        new TextValueJsonConverter<RuleId>(),
        new TextValueJsonConverter<TargetCondition>(),
        new TextValueJsonConverter<TargetDue>(),
        new TextValueJsonConverter<Term>(),
        Words<Absence>(),
        Words<AccumulationKind>(),
        Words<AsOfOrigin>(),
        Words<AttainmentMethod>(),
        Words<BreakdownKind>(),
        Words<Comparability>(),
        Words<Comparator>(),
        Words<ComputedStatus>(),
        Words<Direction>(),
        Words<DocumentStyle>(),
        Words<FindingSeverity>(),
        Words<Frequency>(),
        Words<GrowthBase>(),
        Words<GrowthReason>(),
        Words<Hedge>(),
        Words<IssuingLevel>(),
        Words<MeasureKind>(),
        Words<MissingPartPolicy>(),
        Words<NotAssessableReason>(),
        Words<Numerals>(),
        Words<ObservationStatus>(),
        Words<ObservedValueKind>(),
        Words<OrgLevel>(),
        Words<ParseReason>(),
        Words<PartLimit>(),
        Words<PathShape>(),
        Words<PercentageAgreement>(),
        Words<PrintReading>(),
        Words<RatioFaults>(),
        Words<RelationKind>(),
        Words<RelationTermPart>(),
        Words<ReportLanguage>(),
        Words<RoundingMode>(),
        Words<TargetDueKind>(),
        Words<TargetRole>(),
        Words<TargetScopeKind>(),
        Words<TimeAggregation>(),
        Words<UnitAggregation>(),
        Words<Verdict>(),
        Words<VerdictBasis>(),
    ];

    /// <summary>
    /// Every value object of the library is its text, every enum its word (but for those of the CSV options), a <see cref="BilingualText"/> a string or an object with <c>vi</c> and <c>en</c>,
    /// a <see cref="LocalDate"/> <c>2024-06-30</c>, a <see cref="DateInterval"/> <c>2024-01-01/2024-06-30</c>.
    /// </summary>
    /// <remarks>Adding twice adds nothing more. A converter that the options have already for one of these types stands before these, and is the one used.</remarks>
    /// <param name="options">The options, not yet in use.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use or read-only already.</exception>
    public static JsonSerializerOptions AddKpiSdk(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in Converters)
        {
            if (!options.Converters.Contains(converter))
            {
                options.Converters.Add(converter);
            }
        }

        return options;
    }

    private static JsonStringEnumConverter<TEnum> Words<TEnum>()
        where TEnum : struct, Enum => new(namingPolicy: null, allowIntegerValues: false);
}
