using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>What a file of the content folder is.</summary>
internal enum ContentKind
{
    Innovation,
    Index,
    Method,
    Claim,
    Page,
    Vocabulary,
    Settings,
    Agencies,
    Sources,
    Indicators,
    Terms,
    Changes,
    Acceptances,
}

/// <summary>A file to read. <paramref name="Name"/> is its name without folder and ending: a slug or a year.</summary>
internal sealed record ContentFile(string Path, string FullPath, ContentKind Kind, string Name);

/// <summary>
/// Lists the data files of a content folder in the ordinal order of their paths and refuses what does not belong there.
/// Code, frozen releases, schemas, READMEs, the licence and hidden files are no data and are passed over.
/// </summary>
internal sealed class ContentFolder
{
    private static readonly string[] OtherFolders = ["Inovasi.Content", "rilis", "skema"];

    private static readonly (string Folder, string Ending, ContentKind Kind)[] Folders =
    [
        ("inovasi", ".md", ContentKind.Innovation), ("indeks", ".yaml", ContentKind.Index), ("metode", ".yaml", ContentKind.Method),
        ("klaim", ".yaml", ContentKind.Claim), ("halaman", ".md", ContentKind.Page), ("kosakata", ".csv", ContentKind.Vocabulary),
    ];

    private static readonly (string File, ContentKind Kind, bool IsRequired)[] Files =
    [
        ("situs.yaml", ContentKind.Settings, true), ("opd.csv", ContentKind.Agencies, true), ("sumber.csv", ContentKind.Sources, true),
        ("indikator.csv", ContentKind.Indicators, true), ("istilah.csv", ContentKind.Terms, true), ("perubahan.csv", ContentKind.Changes, true),
        ("peringatan.csv", ContentKind.Acceptances, false),
    ];

    private readonly string _root;
    private readonly List<ContentFile> _found = [];
    private readonly List<ContentProblem> _problems = [];

    private ContentFolder(string root) => _root = root;

    /// <summary>The files, and the problems of names and places.</summary>
    public static (List<ContentFile> Files, List<ContentProblem> Problems) List(string root)
    {
        var folder = new ContentFolder(root);
        if (!Directory.Exists(root)) folder.Add("", ContentMessages.FolderMissing(root));
        else folder.ListAll();
        return (folder._found, folder._problems);
    }

    private void ListAll()
    {
        ListFolder("");
        foreach (var (file, _, isRequired) in Files)
        {
            if (isRequired && !_found.Exists(f => f.Path == file)) Add("", ContentMessages.FileMissing(file));
        }
        _found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
    }

    private void ListFolder(string folder)
    {
        var entries = new DirectoryInfo(Path.Combine(_root, folder)).GetFileSystemInfos();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        var byLowerName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (IsPassedOver(folder, entry.Name)) continue;
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (!byLowerName.TryAdd(entry.Name, entry.Name)) Add(path, ContentMessages.SameButCase(byLowerName[entry.Name]));
            if (entry.LinkTarget is not null) Add(path, ContentMessages.SymbolicLink());
            else if (entry is FileInfo file) Take(file, folder, path);
            else if (folder.Length == 0 && Array.Exists(Folders, f => f.Folder == entry.Name)) ListFolder(path);
            else Add(path, ContentMessages.UnknownFolder(Suggestions.Ask(entry.Name, Folders.Select(f => f.Folder))));
        }
    }

    private void Take(FileInfo file, string folder, string path)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        if (folder.Length == 0)
        {
            var known = Array.Find(Files, f => f.File == file.Name);
            if (known.File is not null) _found.Add(new ContentFile(path, file.FullName, known.Kind, name));
            else Add(path, ContentMessages.UnknownFile(Suggestions.Ask(file.Name, Files.Select(f => f.File))));
            return;
        }
        var (_, ending, kind) = Array.Find(Folders, f => f.Folder == folder);
        if (!file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) Add(path, ContentMessages.UnknownFile($" Di folder ini hanya ada berkas {ending}."));
        else
        {
            if (!Slug.IsWellFormed(name) || !file.Name.EndsWith(ending, StringComparison.Ordinal)) Add(path, ContentMessages.FileName(file.Name));
            if (Slug.IsReserved(name)) Add(path, ContentMessages.ReservedName(name));
            _found.Add(new ContentFile(path, file.FullName, kind, name)); // read even under a wrong name, so that all its problems come at once
        }
    }

    private static bool IsPassedOver(string folder, string name) =>
        name.StartsWith('.') || name.Equals("README.md", StringComparison.Ordinal)
        || (folder.Length == 0 && (name == "LICENSE" || Array.IndexOf(OtherFolders, name) >= 0));

    private void Add(string path, Sentence sentence) => _problems.Add(new ContentProblem(sentence.Code, path, 1, sentence.Text));
}
