using System.Globalization;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Benchmarks;

/// <summary>
/// Writes a content folder of any size for measuring the site generator: the shipped one with made-up stories added, each with every field, about 750 words,
/// a list, a table, a quotation, links and citations. The words are those of the shipped stories, the sentences nonsense. The same number gives the same bytes.
/// </summary>
internal sealed class SiteContent
{
    private const int Sources = 200;
    private const int SourcesPerStory = 6;

    private static readonly string[] Headings = ["Apa ini?", "Untuk siapa?", "Cara memakai", "Apa yang berubah?", "Bagaimana kita tahu?", "Yang belum diketahui"];

    private readonly string[] _words;
    private readonly string[] _plainWords;
    private readonly Dictionary<string, string[]> _codes;
    private ulong _state;
    private int _first;

    private SiteContent(Catalogue own)
    {
        _words = WordsOf(own.Innovations.Select(i => i.Story));
        _plainWords = WordsOf(own.Innovations.Select(i => i.Summary));
        _codes = own.Vocabularies.ToDictionary(v => v.Name, v => v.Values.Select(x => x.Code).ToArray());
        _codes["opd"] = [.. own.Agencies.Select(a => a.Id)];
    }

    /// <param name="arguments">How many stories in all, and the folder, which must not exist.</param>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var count, var folder] || Directory.Exists(folder))
        {
            Console.Error.WriteLine("usage: Inovasi.Benchmarks site-content <stories> <new folder>");
            return 2;
        }
        var shipped = RepositoryRoot.Combine("content");
        var own = CatalogueReader.Read(shipped).Catalogue!;
        foreach (var part in new[] { "halaman", "indeks", "inovasi", "klaim", "kosakata", "metode" }) CopyFolder(Path.Combine(shipped, part), Path.Combine(folder, part));
        foreach (var file in Directory.EnumerateFiles(shipped, "*.csv").Append(Path.Combine(shipped, "situs.yaml"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var content = new SiteContent(own);
        content.AddSources(Path.Combine(folder, "sumber.csv"));
        for (var number = own.Innovations.Count; number < int.Parse(count, CultureInfo.InvariantCulture); number++)
            File.WriteAllText(Path.Combine(folder, "inovasi", $"{Slug(number)}.md"), content.Story(number));
        return 0;
    }

    private void AddSources(string path)
    {
        _state = 7;
        var rows = new StringBuilder();
        for (var n = 0; n < Sources; n++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{Source(n)},{Capital(Words(_words, 7))},,Penerbit {n % 30},{2015 + (n % 11)}-0{1 + (n % 9)}-1{n % 9},,");
            rows.Append(CultureInfo.InvariantCulture, $"https://contoh.example/{n},{Pick("jenis-sumber")},{Pick("cara-dibaca")},\n");
        }
        File.AppendAllText(path, rows.ToString());
    }

    private string Story(int number)
    {
        (_state, _first) = ((ulong)number, number * 7 % Sources);
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"id: INV-{number + 1000}\nnama: \"{Capital(Words(_plainWords, 2))} {number}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"ringkasan: \"{Capital(Words(_plainWords, 16))}.\"\n");
        text.Append(CultureInfo.InvariantCulture, $"pengakuan: {{ nilai: {(number % 9 == 0 ? "similar" : "named")}, sumber: [{Source()}] }}\n");
        text.Append(CultureInfo.InvariantCulture, $"pemilik: {Known(Pick("opd"))}\nbentuk: {Perhaps(Pick("bentuk"))}\njenis: {Known(Pick("jenis"))}\n");
        foreach (var field in new[] { "tahap", "inisiator", "urusan", "status" }) text.Append(CultureInfo.InvariantCulture, $"{field}: {Perhaps(Pick(field))}\n");
        var year = 2014 + (number % 12);
        text.Append(CultureInfo.InvariantCulture, $"mulai: {Perhaps($"\"{year}\"")}\npertama_disebut: {Known($"\"{year}-05\"")}\ncara_pakai:\n");
        foreach (var part in new[] { "syarat", "langkah", "biaya", "waktu", "saluran", "pengaduan" })
            text.Append(CultureInfo.InvariantCulture, $"  {part}: {Perhaps($"\"{Capital(Words(_plainWords, 8))}.\"")}\n");
        text.Append("linimasa:\n");
        for (var step = 0; step < 2; step++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ tanggal: \"{year + step}-0{1 + (number % 9)}\", isi: \"{Capital(Words(_plainWords, 9))}.\", sumber: [{Source()}] }}\n");
        text.Append("---\n");
        foreach (var (place, heading) in Headings.Index()) text.Append("## ").Append(heading).Append("\n\n").Append(Section(place)).Append('\n');
        return text.ToString();
    }

    private string Known(string value) => $"{{ nilai: {value}, sumber: [{Source()}] }}";

    /// <summary>Known in one story of two.</summary>
    private string Perhaps(string value) => Next() % 2 == 0 ? Known(value) : "{ tidak_diketahui: not-found }";

    private string Section(int place) => place switch
    {
        0 => $"{Paragraph(_words, 6)}\n\n{Paragraph(_words, 5)}\n",
        1 => $"{Paragraph(_plainWords, 3)}\n",
        2 => $"{Paragraph(_words, 6)}\n\n- {Sentence(_words)}\n- {Sentence(_words)}\n- {Sentence(_words)}\n- {Sentence(_words)}\n",
        3 => $"{Paragraph(_words, 6)}\n\n| Ukuran | Sebelum | Sesudah |\n| --- | ---: | ---: |\n| {Words(_words, 2)} | 12 | 34 |\n| {Words(_words, 2)} | 56 | 78 |\n| {Words(_words, 2)} | 9 | 10 |\n",
        4 => $"{Paragraph(_words, 6)}\n\n> {Sentence(_words)}\n\n{Paragraph(_words, 4)}\n",
        _ => $"{Paragraph(_words, 3)}\n\n1. {Sentence(_words)}\n2. {Sentence(_words)}\n3. {Sentence(_words)}\n",
    };

    private string Paragraph(string[] words, int sentences) =>
        $"{string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(words)))} Kata mereka **{Words(words, 2)}**, lihat [panduan](https://contoh.example/{Next() % 99}). [@{Source()}]";

    private string Sentence(string[] words) => $"{Capital(Words(words, 9 + (int)(Next() % 6)))}.";

    private string Words(string[] words, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[Next() % (ulong)words.Length]));

    private string Pick(string vocabulary) => _codes[vocabulary][Next() % (ulong)_codes[vocabulary].Length];

    private string Source() => Source((_first + (int)(Next() % SourcesPerStory)) % Sources);

    private static string Source(int number) => $"sumber-{2015 + (number % 11)}-{number}";

    private static string Slug(int number) => $"cerita-{number}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Small words of small letters: no name, no acronym, no number.</summary>
    private static string[] WordsOf(IEnumerable<string> texts) =>
        [.. texts.SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 2 && w.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>SplitMix64: the same on every runtime.</summary>
    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
