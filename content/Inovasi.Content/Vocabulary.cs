namespace Inovasi.Content;

/// <summary>The values that a field may take: a file <c>content/kosakata/&lt;name&gt;.csv</c>. Content, so never an enum in code.</summary>
/// <param name="Name">The file's name: <c>bentuk</c>.</param>
/// <param name="Values">In the file's order, which is the order that people see.</param>
public sealed record Vocabulary(string Name, ValueList<VocabularyValue> Values);

/// <summary>One value of a vocabulary.</summary>
/// <param name="Code">Permanent, lower case with hyphens.</param>
/// <param name="Group">A heading over several values, null where the vocabulary has none.</param>
/// <param name="LabelId">Indonesian label.</param>
/// <param name="LabelEn">English label.</param>
/// <param name="Meaning">In plain words, Indonesian.</param>
/// <param name="LegalSource">The rule that defines it, null when it is ours.</param>
/// <param name="SourceIds">Where we read it.</param>
public sealed record VocabularyValue(
    string Code, string? Group, string LabelId, string LabelEn, string Meaning, string? LegalSource, ValueList<string> SourceIds);
