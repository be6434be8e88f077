using Inovasi.Content;

namespace Inovasi.Site.Downloads;

/// <summary>Puts its data beside every story, every agency with innovations, and every year.</summary>
public static class SliceWriter
{
    /// <summary>Writes the files and gives their addresses.</summary>
    public static IReadOnlyCollection<string> Write(Catalogue catalogue, OutputFolder output, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        InParallel.ForEach(catalogue.Innovations, options, i => output.Write(Urls.InnovationData(i), Slice.Of(catalogue, [i]).Json().Span));
        InParallel.ForEach(Shared(catalogue), options, shared =>
        {
            var slice = Slice.Of(catalogue, shared.Innovations);
            output.Write(Urls.SliceJson(shared.Page), slice.Json().Span);
            output.Write(Urls.SliceCsv(shared.Page), slice.Csv().Span);
        });
        return [.. Addresses(catalogue)];
    }

    /// <summary>Every address that pages may link to.</summary>
    public static IEnumerable<string> Addresses(Catalogue catalogue) =>
        catalogue.Innovations.Select(Urls.InnovationData)
            .Concat(Shared(catalogue).SelectMany(s => new[] { Urls.SliceJson(s.Page), Urls.SliceCsv(s.Page) }));

    /// <summary>The pages that show several innovations and have them as data.</summary>
    private static IEnumerable<(string Page, ValueList<Innovation> Innovations)> Shared(Catalogue catalogue) =>
    [
        .. catalogue.Innovations.Where(i => i.Owner.IsKnown).GroupBy(i => i.Owner.Value).Select(g => (Urls.Agency(g.Key), g.ToValueList())),
        .. Facet.OfKind(catalogue, FacetKind.Year).Select(f => (f.Address, f.Innovations)),
    ];
}
