namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>What a way of answering a question came to.</summary>
internal interface IAnswer
{
    /// <summary>Equal for equal answers: each number counts with a weight of its place, so that one in the wrong place does not go unseen. Exact.</summary>
    Int128 Checksum();
}
