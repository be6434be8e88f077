namespace Inovasi.Content.Checking;

/// <summary>A warning that an editor has looked at and lets stand: a row of <c>content/peringatan.csv</c>.</summary>
/// <param name="Code">The warning's code.</param>
/// <param name="Path">The file in which it stands, relative to the content folder.</param>
/// <param name="Holding">What the warning's sentence must hold; empty for every warning of the code in the file.</param>
/// <param name="Reason">Why it stands.</param>
/// <param name="Line">The row's line.</param>
internal sealed record Acceptance(string Code, string Path, string Holding, string Reason, int Line);
