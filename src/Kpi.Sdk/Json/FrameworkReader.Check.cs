namespace Kpi.Sdk.Json;

/// <content>What does not hang together, put back where it stands in the file.</content>
internal sealed partial class FrameworkReader
{
    private void Report(FrameworkFault fault)
    {
        if (IsConsequence(fault))
        {
            return;
        }

        var node = NodeOf(fault);
        if (fault.Kind is FrameworkFaultKind.UnknownReference or FrameworkFaultKind.UnknownMember)
        {
            _root.UnknownReference(node, fault.Given, WhatOf(fault), fault.Known);
        }
        else
        {
            _root.Contradiction(node, Explain(fault, node));
        }
    }

    /// <summary>Something is unknown only because it could not itself be read: its own fault says enough.</summary>
    private bool IsConsequence(FrameworkFault fault)
    {
        var section = fault.Kind == FrameworkFaultKind.UnknownMember ? "members" : SectionOf(fault.Property);
        if (fault.Kind == FrameworkFaultKind.UnknownMember)
        {
            return _brokenSections.Contains(section) || _brokenSections.Contains("breakdowns") || _brokenSections.Contains("indicators");
        }

        return fault.Kind == FrameworkFaultKind.UnknownReference
            && _brokenSections.Contains(section)
            && _root.Node.Find(section) is { } map
            && map.Children.Any(part => string.Equals(part.Name, fault.Given, StringComparison.OrdinalIgnoreCase));
    }

    private LocatedNode NodeOf(FrameworkFault fault)
    {
        if (!_parts.TryGetValue((fault.Section, fault.Key), out var part))
        {
            return _root.Node.Find(fault.Property) ?? _root.Node.Find(fault.Section) ?? _root.Node;
        }

        if (string.Equals(fault.Property, "terms", StringComparison.Ordinal))
        {
            IEnumerable<LocatedNode> terms = part.Find("total") is { } total ? [total, .. part.Find("parts")?.Children ?? []] : part.Find("parts")?.Children ?? [];
            return terms.FirstOrDefault(term => Names(term, fault)) ?? part;
        }

        var property = part.Find(fault.Property);
        return property?.Children.FirstOrDefault(item => string.Equals(item.Text, fault.Given, StringComparison.Ordinal)) ?? property ?? part;
    }

    private static bool Names(LocatedNode term, FrameworkFault fault) =>
        RelationTerm.TryParse(term.Text, out var value)
        && string.Equals(fault.Kind == FrameworkFaultKind.UnknownMember ? value.Slice.Member : value.Slice.Code.ToString(), fault.Given, StringComparison.Ordinal);

    private static string SectionOf(string property) => property switch
    {
        "group" => "groups",
        "numerator" or "denominator" or "base" => "quantities",
        "breakdowns" or "by" => "breakdowns",
        "replaces" or "stepTo" => "targets",
        _ => "indicators",
    };

    private static BilingualText WhatOf(FrameworkFault fault) => fault.Kind == FrameworkFaultKind.UnknownMember
        ? BilingualText.Of("thành phần phân tổ", "breakdown member")
        : SectionOf(fault.Property) switch
        {
            "groups" => BilingualText.Of("nhóm", "group"),
            "quantities" => BilingualText.Of("đại lượng", "quantity"),
            "breakdowns" => BilingualText.Of("phân tổ", "breakdown"),
            "targets" => BilingualText.Of("mục tiêu", "target"),
            _ => BilingualText.Of("chỉ tiêu", "indicator"),
        };

    private static BilingualText Explain(FrameworkFault fault, LocatedNode node) => (fault.Kind, fault.Section, fault.Property) switch
    {
        (FrameworkFaultKind.SumOfRatios, _, _) => BilingualText.Of(
            "tỷ lệ không cộng với nhau được; Pooled cộng riêng tử số và mẫu số",
            "ratios can't be added up; Pooled adds numerators and denominators"),
        (FrameworkFaultKind.WrongCondition, _, _) => BilingualText.Of(
            $"điều kiện “{FileText.Cut(node.Text)}” không hợp với loại của chỉ tiêu",
            $"the condition \"{FileText.Cut(node.Text)}\" does not fit the kind of the indicator"),
        (FrameworkFaultKind.Cycle, _, _) => BilingualText.Of(
            $"lần theo “{fault.Given}” lại trở về chính nó",
            $"following \"{fault.Given}\" leads back to itself"),
        (_, "relations", _) => BilingualText.Of(
            $"quan hệ loại {fault.Given} thiếu tổng (total), thành phần (parts) hoặc phân tổ (by)",
            $"a relation of kind {fault.Given} lacks its total, its parts or its breakdown (by)"),
        (_, "targets", "milestones") => BilingualText.Of(
            $"mức gốc, các mốc và thời hạn phải nối tiếp nhau theo thời gian; {PeriodOf(fault)} không đến sau điểm trước nó",
            $"baseline, milestones and deadline follow each other in time; {PeriodOf(fault)} does not come after the point before it"),
        (_, _, "maximum") => BilingualText.Of(
            "chỉ điểm số (Score) và chỉ số (Index) mới có điểm tối đa",
            "only a Score and an Index have a maximum"),
        _ => BilingualText.Of(
            $"“{fault.Given}” mâu thuẫn với phần còn lại",
            $"\"{fault.Given}\" contradicts the rest"),
    };

    // a point of a path is given as "value (period)", where the deadline has no value
    private static string PeriodOf(FrameworkFault fault) => fault.Given[(fault.Given.LastIndexOf('(') + 1)..].TrimEnd(')');
}
