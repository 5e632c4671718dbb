namespace Kpi.Sdk;

/// <summary>How a target's value is to be reached.</summary>
public enum Comparator
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>"tối thiểu", "từ x", "x trở lên", a bare "16%": not below.</summary>
    AtLeast,

    /// <summary>"trên", "hơn": above, the value itself is not enough.</summary>
    MoreThan,

    /// <summary>"không quá", "tối đa": not above.</summary>
    AtMost,

    /// <summary>"dưới": below, the value itself is too much.</summary>
    LessThan,

    /// <summary>The value itself.</summary>
    Exactly,

    /// <summary>A range, both ends included.</summary>
    Between,

    /// <summary>"thuộc nhóm 10 tỉnh dẫn đầu": a rank not above the value.</summary>
    WithinTop,

    /// <summary>A thing to do: done or not.</summary>
    Done,

    /// <summary>"khoảng", "gần": the value as it would be printed, or better.</summary>
    About,

    /// <summary>"hầu hết", "hình mẫu": words without a number.</summary>
    Qualitative,
}
