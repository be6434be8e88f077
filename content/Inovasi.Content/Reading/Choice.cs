namespace Inovasi.Content.Reading;

/// <summary>The words that an editor writes for the values of an enum, in the order in which sentences list them.</summary>
internal sealed record Choice<T>((string Word, T Value)[] Pairs) where T : struct, Enum
{
    public IEnumerable<string> Words => Pairs.Select(p => p.Word);

    public bool TryRead(string word, out T value)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Word != word) continue;
            value = pair.Value;
            return true;
        }
        value = default;
        return false;
    }
}

/// <summary>The words of every enum of the records. They are codes, the same in the content, the downloads and the API.</summary>
internal static class Choices
{
    public static readonly Choice<Basis> Basis = new([("stated", Content.Basis.Stated), ("inferred", Content.Basis.Inferred), ("counted", Content.Basis.Counted)]);

    public static readonly Choice<UnknownReason> Reason = new(
        [("not-found", UnknownReason.NotFound), ("not-published", UnknownReason.NotPublished), ("not-applicable", UnknownReason.NotApplicable)]);

    public static readonly Choice<Recognition> Recognition = new(
        [
            ("submitted", Content.Recognition.Submitted), ("named", Content.Recognition.Named), ("called", Content.Recognition.Called),
            ("similar", Content.Recognition.Similar),
        ]);

    public static readonly Choice<Verdict> Verdict = new(
        [
            ("confirmed", Content.Verdict.Confirmed), ("stated", Content.Verdict.Stated), ("disputed", Content.Verdict.Disputed),
            ("contradicted", Content.Verdict.Contradicted), ("superseded", Content.Verdict.Superseded), ("unknown", Content.Verdict.Unknown),
        ]);

    public static readonly Choice<Confidence> Confidence = new(
        [("tinggi", Content.Confidence.High), ("sedang", Content.Confidence.Medium), ("rendah", Content.Confidence.Low)]);
}
