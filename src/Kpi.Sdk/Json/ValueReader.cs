using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Json;

/// <summary>Reads the values of one indicator: texts as the framework writes numbers, JSON numbers by their digits.</summary>
internal readonly struct ValueReader(IndicatorFramework framework, Indicator indicator)
{
    /// <summary>The value an object holds: "value", or "text" for words without a number.</summary>
    public ObservedValue? ReadMember(ObjectReader part)
    {
        var hasWords = part.Has("text");
        if (hasWords && part.Has("value"))
        {
            part.Contradiction(part.Node, BilingualText.Of("chỉ ghi một trong hai: value hoặc text", "there is either a value or a text, not both"));
            return null;
        }

        if (hasWords)
        {
            return part.OptionalText("text") is { } words ? ObservedValue.OfText(words) : null;
        }

        return part.Required("value") is { } node ? Read(part, node) : null;
    }

    /// <summary>A value; null, with a fault, where it can't be read.</summary>
    public ObservedValue? Read(ObjectReader reader, LocatedNode node)
    {
        if (node.Kind is not (LocatedKind.String or LocatedKind.Number))
        {
            reader.WrongKind(node, ObjectReader.TextOrNumber);
            return null;
        }

        var isNumber = node.Kind == LocatedKind.Number;
        if (isNumber && IsCounted && IsFraction(node.Text))
        {
            reader.FractionForCount(node);
            return null;
        }

        if (ObservedValue.TryParse(node.Text, indicator.Kind, isNumber ? Numerals.Invariant : framework.Numerals, out var value, out var failure))
        {
            return value;
        }

        reader.Unreadable(node, failure, Example(isNumber));
        return null;
    }

    /// <summary>Whether the value itself counts whole things.</summary>
    private bool IsCounted => indicator.Kind switch
    {
        MeasureKind.Count => true,
        MeasureKind.Amount or MeasureKind.Index => indicator.IsCountable || QuantityIsCountable,
        _ => false,
    };

    private bool QuantityIsCountable => indicator.NumeratorQuantity is { } id && framework.FindQuantity(id) is { IsCountable: true };

    private static bool IsFraction(string digits) => Figure.TryParse(digits, out var figure) && figure.Decimals > 0;

    private string Example(bool isNumber) =>
        ValueExamples.Of(indicator.Kind, isNumber && indicator.Kind is not (MeasureKind.Ratio or MeasureKind.Score) ? Numerals.Invariant : framework.Numerals);
}
