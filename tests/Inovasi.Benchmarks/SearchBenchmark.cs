using System.Diagnostics;
using System.Globalization;
using Inovasi.Content.Reading;
using Inovasi.Site;
using Inovasi.Tests;

namespace Inovasi.Benchmarks;

/// <summary>
/// The site's search at 1,000 stories beside Pagefind on the same pages and questions, in one run of one browser:
/// bytes on the wire (Brotli 5) until the first answer and for a further one, time of an answer with the processor four times slower,
/// and how many questions are answered among the first three. An answer is ten results with name and text in the page.
/// </summary>
internal static class SearchBenchmark
{
    private const int Stories = 1_000, SlowDown = 4, Visitors = 5;

    /// <summary>A first answer needs a visitor of its own each time, so not every question is asked that way.</summary>
    private const int EachAskedFirst = 4;

    public static async Task<int> RunAsync()
    {
        using var folder = new TempFolder();
        var own = CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!;
        var city = CrowdedCity.Of(own, Stories);
        var site = folder.Combine("site");
        var report = await SiteGenerator.WriteAsync(city.Catalogue, site, CancellationToken.None);
        foreach (var problem in report.Problems.Take(5)) Console.Error.WriteLine(problem);
        if (report.Problems.Count > 0) return 1;
        var peer = MakePeer(folder, site);

        (string Text, string Slug)[] shipped = [.. File.ReadLines(RepositoryRoot.Combine("tests", "Inovasi.Content.Tests", "Search", "questions.txt"))
            .Where(l => !l.StartsWith('#')).Select(l => l.Split(" | ")).Select(q => (q[0], q[1]))];
        await using var server = await SiteServer.StartAsync(site);
        await using var peerServer = await SiteServer.StartAsync(peer);
        await using var chromium = await Chromium.StartAsync();
        var ours = new Contender(chromium.Browser, server, "/cari/", Ours);
        var theirs = new Contender(chromium.Browser, peerServer, "/cari.html", Theirs);
        Console.WriteLine($"{Stories} stories, {shipped.Length} questions about the shipped ones and {city.Questions.Count} about the others; Chromium {chromium.Browser.Version}");
        Console.WriteLine("| | ours | Pagefind 1.6.0 |\n|---|---|---|");
        await CompareAsync(ours, theirs, shipped, city.Questions);
        return 0;
    }

    private static async Task CompareAsync(Contender ours, Contender theirs, (string Text, string Slug)[] shipped, IReadOnlyList<(string Text, string Slug)> made)
    {
        (string Text, string Slug)[] all = [.. shipped, .. made];
        string[] firsts = [.. all.Where((_, n) => n % EachAskedFirst == 0).Select(q => q.Text)];
        var (a, b) = (await ours.BytesAsync(firsts), await theirs.BytesAsync(firsts));
        Row("page itself, KB", Kilobytes(a.Page), Kilobytes(b.Page));
        Row("all else before the first answer, KB: median, most", Spread(a.First), Spread(b.First));
        Row("files for it, median", Text($"{Median(a.Files)}"), Text($"{Median(b.Files)}"));
        Row("the next answer, KB: median, 95 of 100, most", Spread(a.Next, 95), Spread(b.Next, 95));
        string[] texts = [.. all.Select(q => q.Text)];
        var (c, d) = (await ours.TimesAsync(texts, SlowDown, Visitors), await theirs.TimesAsync(texts, SlowDown, Visitors));
        Row($"answer that fetches what it needs, processor / {SlowDown}, ms: median, 95 of 100, most", Milliseconds(c.Fetching), Milliseconds(d.Fetching));
        Row($"answer with the files already there, processor / {SlowDown}, ms", Milliseconds(c.Again), Milliseconds(d.Again));
        foreach (var (name, questions) in new[] { ("shipped", shipped), ("made-up", made.ToArray()) })
        {
            Row($"{name} questions answered first", Share(questions, c.Answers, 1), Share(questions, d.Answers, 1));
            Row($"{name} questions answered in the first three", Share(questions, c.Answers, 3), Share(questions, d.Answers, 3));
        }
        foreach (var (text, slug) in all.Where(q => !Holds(c.Answers[q.Text], q.Slug, 3))) Console.WriteLine($"missed by ours: {text} ({slug})");
    }

    private static void Row(string what, string ours, string theirs) => Console.WriteLine($"| {what} | {ours} | {theirs} |");

    private static string Share((string Text, string Slug)[] questions, Dictionary<string, string[]> answers, int first)
    {
        var answered = questions.Count(q => Holds(answers[q.Text], q.Slug, first));
        return Text($"{answered} of {questions.Length} ({100.0 * answered / questions.Length:0} %)");
    }

    private static bool Holds(string[] answers, string slug, int first) => answers.Take(first).Contains($"/inovasi/{slug}/");

    private static string Kilobytes(double bytes) => Text($"{bytes / 1000:0.0}");

    private static string Spread(List<double> bytes, params int[] shares) =>
        string.Join(", ", new[] { Median(bytes) }.Concat(shares.Select(s => Part(bytes, s))).Append(bytes.Max()).Select(Kilobytes));

    private static string Milliseconds(List<double> times) => Text($"{Median(times):0}, {Part(times, 95):0}, {times.Max():0}");

    private static double Median(List<double> values) => Part(values, 50);

    private static double Part(List<double> values, int hundredths) => values.Order().ElementAt(Math.Min(values.Count - 1, values.Count * hundredths / 100));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Pagefind's index of the same story pages, and a page as plain as can be that asks it and shows what ours shows.</summary>
    private static string MakePeer(TempFolder folder, string site)
    {
        var tools = RepositoryRoot.Combine("tests", "Inovasi.Benchmarks", "Search", "pagefind");
        Run(tools, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
        var peer = folder.Combine("peer");
        Run(tools, "npx", "pagefind", "--site", site, "--glob", "inovasi/*/index.html", "--root-selector", "main", "--output-path", Path.Combine(peer, "pagefind"));
        File.Copy(Path.Combine(tools, "cari.html"), Path.Combine(peer, "cari.html"));
        // Its WebAssembly needs a policy that we do not send: none stands here, so that nothing slows it.
        File.WriteAllText(Path.Combine(peer, "_headers"), "");
        File.WriteAllText(Path.Combine(peer, "_redirects"), "");
        File.WriteAllText(Path.Combine(peer, "404.html"), "<!DOCTYPE html><title>404</title>");
        return peer;
    }

    private static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {output.Result} {errors.Result}");
    }

    /// <summary>Asks by the page's own form, as Enter does, and waits until the answer stands there and is laid out.</summary>
    private const string Ours = """
        async question => {
          const [input, list] = [document.getElementById('q'), document.getElementById('daftar')];
          const began = performance.now();
          input.value = question;
          document.getElementById('cari').requestSubmit();
          while (list.ariaBusy === 'true')
            await new Promise(done => new MutationObserver((_, observer) => { observer.disconnect(); done(); }).observe(list, { attributes: true }));
          list.offsetHeight;
          return { time: performance.now() - began, answers: [...list.querySelectorAll('h2 a')].map(a => a.getAttribute('href')) };
        }
        """;

    private const string Theirs = """
        async question => {
          const list = document.getElementById('daftar');
          const began = performance.now();
          const answers = await ask(question);
          list.offsetHeight;
          return { time: performance.now() - began, answers };
        }
        """;
}
