using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>What came of reading a content folder: a catalogue with perhaps some warnings, or no catalogue and all that is wrong.</summary>
/// <param name="Catalogue">Null when there is at least one error.</param>
/// <param name="Problems">Errors and warnings, by file and line.</param>
/// <param name="Accepted">Warnings that <c>peringatan.csv</c> lets stand, by file and line.</param>
public sealed record CatalogueReading(Catalogue? Catalogue, ValueList<ContentProblem> Problems, ValueList<ContentProblem> Accepted)
{
    public IEnumerable<ContentProblem> Errors => Problems.Where(p => p.Severity == Severity.Error);

    public IEnumerable<ContentProblem> Warnings => Problems.Where(p => p.Severity == Severity.Warning);
}
