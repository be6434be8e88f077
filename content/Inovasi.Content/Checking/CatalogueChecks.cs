using System.Globalization;

namespace Inovasi.Content.Checking;

/// <summary>What needs more than one file to see: ids given twice, references to nothing, circles of predecessors, sources that nobody cites.</summary>
internal sealed class CatalogueChecks
{
    /// <summary>The vocabularies that fields of the records take their values from.</summary>
    private static readonly string[] RequiredVocabularies =
        ["bentuk", "cara-dibaca", "inisiator", "jenis", "jenis-opd", "jenis-sumber", "pengajuan", "predikat", "status", "tahap", "urusan"];

    /// <summary>Looking for a near name costs a look at every name; someone with more than this many to mend starts elsewhere.</summary>
    private const int MostAsks = 500;

    private readonly IReadOnlyList<FileReport> _reports;
    private readonly List<ContentProblem> _problems = [];
    private readonly Dictionary<(Target, string), Definition> _definitions = [];
    private readonly HashSet<Target> _incomplete;

    private CatalogueChecks(IReadOnlyList<FileReport> reports)
    {
        _reports = reports;
        _incomplete = [.. reports.Where(r => r.IsBroken).SelectMany(r => TargetsOf(r.Path))];
        if (!reports.Any(r => r.Path == "sumber.csv")) _incomplete.Add(Target.Source);
        if (!reports.Any(r => r.Path == "opd.csv")) _incomplete.Add(Target.Agency);
    }

    /// <summary>The problems found, in no particular order.</summary>
    /// <param name="reports">One for each file, by path.</param>
    public static List<ContentProblem> Run(IReadOnlyList<FileReport> reports)
    {
        var checks = new CatalogueChecks(reports);
        checks.CollectDefinitions();
        checks.FindMissingVocabularies();
        checks.ResolveReferences();
        checks.FindCycles();
        checks.FindYearsWithoutMethod();
        checks.FindUncitedSources();
        return checks._problems;
    }

    private void CollectDefinitions()
    {
        // A copy with a name such as "permen-manis (1).md" comes before its original by path, but is the one to change.
        foreach (var definition in _reports.OrderByDescending(r => r.HasGoodName).SelectMany(r => r.Definitions))
        {
            if (_definitions.TryAdd((definition.Target, definition.Id), definition)) continue;
            var first = _definitions[(definition.Target, definition.Id)];
            Add(definition.Path, definition.Line, ContentMessages.Duplicate(NameOf(definition.Target.Kind), definition.Id, first.Path, first.Line));
        }
    }

    /// <summary>A vocabulary that is not there is one problem, not one for each field that needs it.</summary>
    private void FindMissingVocabularies()
    {
        if (_reports.Count == 0) return; // there is no content at all, which has been said
        var present = _reports.SelectMany(r => TargetsOf(r.Path)).ToHashSet();
        foreach (var name in RequiredVocabularies)
        {
            if (present.Contains(Target.Vocabulary(name))) continue;
            _problems.Add(Problem("", 1, ContentMessages.FileMissing($"kosakata/{name}.csv")));
            _incomplete.Add(Target.Vocabulary(name));
        }
    }

    private void ResolveReferences()
    {
        var asks = new Dictionary<(Target, string), string>();
        foreach (var reference in _reports.SelectMany(r => r.References))
        {
            if (_definitions.ContainsKey((reference.Target, reference.Id)) || _incomplete.Contains(reference.Target)) continue;
            var prefix = PrefixOf(reference.Target.Kind);
            if (!asks.TryGetValue((reference.Target, reference.Id), out var ask) && asks.Count < MostAsks)
                asks[(reference.Target, reference.Id)] = ask = Ask(reference, prefix);
            Add(reference.Path, reference.Line, Missing(reference, prefix, ask ?? ""));
        }
    }

    private string Ask(Reference reference, string prefix) =>
        Suggestions.Ask(prefix + reference.Id, _definitions.Keys.Where(k => k.Item1 == reference.Target).Select(k => prefix + k.Item2));

    private static Sentence Missing(Reference reference, string prefix, string ask) => reference.Target.Kind switch
    {
        TargetKind.Source => ContentMessages.UnknownSource(reference.Field, reference.Id, ask),
        TargetKind.Agency => ContentMessages.UnknownAgency(reference.Field, reference.Id, ask),
        TargetKind.Innovation => ContentMessages.UnknownInnovation(reference.Field, reference.Id, ask),
        TargetKind.Vocabulary => ContentMessages.UnknownCode(reference.Field, reference.Id, reference.Target.Name, ask),
        TargetKind.IndexYear or TargetKind.MethodYear => ContentMessages.UnknownYear(reference.Field, prefix + reference.Id, ask),
        _ => throw new System.Diagnostics.UnreachableException($"Nothing refers to {reference.Target}."),
    };

    /// <summary>What an editor writes before a year, which alone does not say of what.</summary>
    private static string PrefixOf(TargetKind kind) => kind switch
    {
        TargetKind.IndexYear => "indeks/",
        TargetKind.MethodYear => "metode/",
        _ => "",
    };

    /// <summary>Follows each agency's predecessors; a circle is reported once, where its first id in order stands.</summary>
    private void FindCycles()
    {
        if (_reports.FirstOrDefault(r => r.Path == "opd.csv") is not { } agencies) return;
        var idByLine = agencies.Definitions.ToLookup(d => d.Line, d => d.Id);
        var predecessors = new Dictionary<string, (string Id, int Line)>(StringComparer.Ordinal);
        foreach (var reference in agencies.References.Where(r => r.Field == "pendahulu"))
        {
            foreach (var id in idByLine[reference.Line]) predecessors.TryAdd(id, (reference.Id, reference.Line));
        }
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in predecessors.Keys)
        {
            var way = new List<string>();
            var id = start;
            while (!done.Contains(id) && !way.Contains(id) && predecessors.TryGetValue(id, out var next))
            {
                way.Add(id);
                id = next.Id;
            }
            var circle = way.SkipWhile(w => w != id).ToList();
            done.UnionWith(way);
            if (circle.Count > 1) Add(agencies.Path, predecessors[circle[0]].Line, ContentMessages.Cycle(circle.Append(circle[0])));
        }
    }

    private void FindYearsWithoutMethod()
    {
        foreach (var definition in _reports.SelectMany(r => r.Definitions))
        {
            if (definition.Target != Target.IndexYear || _definitions.ContainsKey((Target.MethodYear, definition.Id))) continue;
            Add(definition.Path, 1, ContentMessages.NoMethod(int.Parse(definition.Id, CultureInfo.InvariantCulture)));
        }
    }

    private void FindUncitedSources()
    {
        if (_reports.Any(r => r.IsBroken)) return; // any file may cite one
        var cited = _reports.SelectMany(r => r.References).Where(r => r.Target == Target.Source).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var source in _definitions.Values)
        {
            if (source.Target == Target.Source && !cited.Contains(source.Id)) Add(source.Path, source.Line, ContentMessages.UncitedSource(source.Id));
        }
    }

    /// <summary>What a file defines, so that a file that cannot be read makes these incomplete.</summary>
    private static IEnumerable<Target> TargetsOf(string path) => path.Split('/') switch
    {
        ["sumber.csv"] => [Target.Source],
        ["opd.csv"] => [Target.Agency],
        ["inovasi", _] => [Target.Innovation],
        ["kosakata", var file] => [Target.Vocabulary(System.IO.Path.GetFileNameWithoutExtension(file))],
        _ => [],
    };

    private static string NameOf(TargetKind kind) => kind switch
    {
        TargetKind.InnovationSlug => "Slug",
        TargetKind.Vocabulary => "Kode",
        TargetKind.Indicator => "Kode dan tahun",
        _ => "Id",
    };

    private void Add(string path, int line, Sentence sentence) => _problems.Add(Problem(path, line, sentence));

    private static ContentProblem Problem(string path, int line, Sentence sentence) => new(sentence.Code, path, line, sentence.Text);
}
