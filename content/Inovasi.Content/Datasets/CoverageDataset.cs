using System.Globalization;

namespace Inovasi.Content.Datasets;

/// <summary>The matrix of agencies and years, cell by cell; computed from the innovations and agencies.</summary>
internal static class CoverageDataset
{
    private const string Unknown = "unknown";

    private sealed record Cell(Agency? Agency, int? Year, CoverageState State, int Innovations)
    {
        public string Id => $"{Agency?.Id ?? Unknown}/{Year?.ToString(CultureInfo.InvariantCulture) ?? Unknown}";
    }

    public static Dataset Coverage { get; } = new DatasetBuilder<Cell>(
            "coverage", ("Cakupan", "Coverage"),
            ("Satu baris untuk setiap OPD dan setiap tahun: apa yang kami ketahui. Inovasi yang hanya mirip tidak dihitung.",
             "One row for each agency and year: what we know of it there. What merely resembles an innovation is not counted."),
            Cells, c => new RowKey(c.Id, 0))
        .Add("id", ColumnType.Code, c => c.Id, ("Kode", "Id"), ("OPD dan tahun, misalnya disdukcapil/2021; unknown bila tidak diketahui.", "Agency and year, such as disdukcapil/2021; unknown where not known."), key: true)
        .Add("agency", ColumnType.Code, c => c.Agency?.Id, ("OPD", "Agency"), ("Kosong bagi inovasi yang pemiliknya tidak diketahui.", "Empty for innovations whose owner is not known."), nullable: true, references: "agencies.id")
        .Add("year", ColumnType.Integer, c => c.Year, ("Tahun", "Year"), ("Tahun tertua dari mulai, pengajuan dan sebutan pertama; kosong bila tidak ada yang diketahui.",
            "Earliest year of start, submission and first mention; empty where none is known."), nullable: true)
        .Add("state", ColumnType.Code, c => EnumCodes.Of(c.State), ("Keadaan", "State"),
            ("known: ada inovasi yang pemiliknya disebut sumber; inferred: pemiliknya hanya kami simpulkan; none-found: tidak kami temukan; not-applicable: OPD itu belum atau tidak lagi ada.",
             "known: an innovation whose owner a source states; inferred: we only infer the owner; none-found: we found none, which says nothing about the agency; not-applicable: the agency did not exist then."),
            codes: EnumCodes.All<CoverageState>())
        .Add("innovations", ColumnType.Integer, c => c.Innovations, ("Jumlah inovasi", "Number of innovations"), ("Jumlah yang kami temukan, bukan jumlah yang ada.", "How many we found, not how many there are."),
            unit: ("inovasi", "innovations"))
        .Build(derived: true);

    private static IEnumerable<Cell> Cells(Catalogue catalogue)
    {
        var coverage = new Coverage(catalogue);
        var years = coverage.Years.Select(y => (int?)y).Append(null);
        return catalogue.Agencies.Append(null).SelectMany(agency => years.Select(year =>
            new Cell(agency, year, coverage.State(agency, year), coverage.Innovations(agency, year).Count())));
    }
}
