using System.Collections.Concurrent;
using Inovasi.Content;

namespace Inovasi.Site.Downloads;

/// <summary>Puts its data beside every story, every agency with innovations, and every year.</summary>
public static class SliceWriter
{
    /// <summary>Writes the files and gives their addresses.</summary>
    public static async Task<IReadOnlyCollection<string>> WriteAsync(Catalogue catalogue, OutputFolder output, CancellationToken cancellationToken)
    {
        var written = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(catalogue.Innovations, cancellationToken, async (innovation, cancel) =>
            await WriteAsync(Urls.InnovationData(innovation), Slice.Of(catalogue, [innovation]).Json(), cancel));
        foreach (var owned in catalogue.Innovations.Where(i => i.Owner.IsKnown).GroupBy(i => i.Owner.Value))
        {
            await WriteSliceAsync(Urls.Agency(owned.Key), owned.ToValueList());
        }
        foreach (var year in Facet.Of(catalogue).Where(f => f.Kind == FacetKind.Year)) await WriteSliceAsync(year.Address, year.Innovations);
        return written;

        async Task WriteSliceAsync(string page, ValueList<Innovation> innovations)
        {
            var slice = Slice.Of(catalogue, innovations);
            await WriteAsync(Urls.SliceJson(page), slice.Json(), cancellationToken);
            await WriteAsync(Urls.SliceCsv(page), slice.Csv(), cancellationToken);
        }

        async Task WriteAsync(string address, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
        {
            await output.WriteAsync(address, bytes, cancel);
            written.Add(address);
        }
    }
}
