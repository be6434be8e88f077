using System.Buffers;
using System.Collections.Concurrent;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// The folder of the finished site. What a generation changes is written into a staging folder beside it; when all of it is there, the files that stay as they
/// were join it as hard links, and the whole takes the place of the old: whoever reads the site sees the old one or the new one, and a file that did not change
/// is not written and keeps its time. When nothing changed, nothing is touched. A folder that holds anything but a site of ours is refused.
/// </summary>
public sealed class OutputFolder
{
    private const int Block = 1 << 16;

    private readonly string _folder;
    private readonly string _staging;
    private readonly string _previous;
    private readonly bool _hasFormer;
    private readonly ConcurrentDictionary<string, byte> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _unchanged = [];
    private readonly ConcurrentBag<string> _streamed = [];

    /// <summary>
    /// Puts right what an interrupted run left. Throws <see cref="IOException"/> when the folder holds files that no generation wrote.
    /// </summary>
    public OutputFolder(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        (_staging, _previous) = (_folder + ".staging", _folder + ".previous");
        RefuseForeign(_folder);
        RefuseForeign(_previous);
        RefuseForeign(_staging);
        if (Directory.Exists(_previous) && !Directory.Exists(_folder)) Directory.Move(_previous, _folder);
        Delete(_previous);
        Delete(_staging);
        Directory.CreateDirectory(_staging);
        File.WriteAllText(Path.Combine(_staging, Headers.HeadersFile), "");
        _hasFormer = Directory.Exists(_folder);
    }

    /// <summary>
    /// Where the file or folder of an address will be written, for whoever writes streams; the folder above it is made. Safe to call from many threads.
    /// </summary>
    public string PathOf(string address)
    {
        var path = Path.Combine(_staging, address.Trim('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _streamed.Add(path);
        return path;
    }

    /// <summary>Writes one file of the coming site unless the present one has the same bytes there; safe to call from many threads.</summary>
    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        var file = Urls.FileOf(address);
        if (_hasFormer && IsSame(Path.Combine(_folder, file), bytes))
        {
            _unchanged.Add(file);
            return;
        }
        var path = Path.Combine(_staging, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, bytes, 0);
        _written[file] = 0;
    }

    /// <summary>The bytes of a file that this generation wrote; null when it wrote none there.</summary>
    public byte[]? Read(string address)
    {
        var path = Path.GetFullPath(Path.Combine(_staging, address.Trim('/')));
        return path.StartsWith(_staging + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <summary>Puts the coming site in the place of the present one and says what that changed.</summary>
    public OutputChanges Complete()
    {
        foreach (var path in _streamed) Settle(path);
        var stays = _unchanged.ToHashSet(StringComparer.Ordinal);
        var removed = _hasFormer ? FilesIn(_folder).Count(f => !stays.Contains(f) && !_written.ContainsKey(f)) : 0;
        var changes = new OutputChanges(_written.Count, stays.Count, removed);
        if (_written.IsEmpty && removed == 0 && _hasFormer)
        {
            Discard();
            return changes;
        }
        if (stays.Contains(Headers.HeadersFile)) File.Delete(Path.Combine(_staging, Headers.HeadersFile));
        InParallel.ForEach(stays, file =>
        {
            var target = Path.Combine(_staging, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            HardLink.Create(Path.Combine(_folder, file), target);
        });
        if (_hasFormer) Directory.Move(_folder, _previous);
        Directory.Move(_staging, _folder);
        Delete(_previous);
        return changes;
    }

    /// <summary>Drops the coming site; the present one stays.</summary>
    public void Discard() => Delete(_staging);

    /// <summary>Counts what was written as a stream; a file that came out as it was before gives way to that one.</summary>
    private void Settle(string path)
    {
        foreach (var staged in Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path])
        {
            var file = Path.GetRelativePath(_staging, staged);
            if (_written.ContainsKey(file)) continue;
            if (_hasFormer && AreSame(Path.Combine(_folder, file), staged))
            {
                File.Delete(staged);
                _unchanged.Add(file);
            }
            else if (File.Exists(staged))
            {
                _written[file] = 0;
            }
        }
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => f[(folder.Length + 1)..]);

    private static bool AreSame(string former, string staged)
    {
        if (!File.Exists(former) || new FileInfo(former).Length != new FileInfo(staged).Length) return false;
        using var handle = File.OpenHandle(staged);
        var block = ArrayPool<byte>.Shared.Rent(Block);
        try
        {
            for (long at = 0; RandomAccess.Read(handle, block, at) is > 0 and var read; at += read)
            {
                if (!HoldsAt(former, block.AsSpan(0, read), at)) return false;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static bool IsSame(string former, ReadOnlySpan<byte> bytes) => File.Exists(former) && new FileInfo(former).Length == bytes.Length && HoldsAt(former, bytes, 0);

    private static bool HoldsAt(string file, ReadOnlySpan<byte> bytes, long offset)
    {
        using var handle = File.OpenHandle(file);
        var block = ArrayPool<byte>.Shared.Rent(Block);
        try
        {
            var at = 0;
            while (at < bytes.Length)
            {
                var read = RandomAccess.Read(handle, block.AsSpan(0, Math.Min(block.Length, bytes.Length - at)), offset + at);
                if (read == 0 || !bytes.Slice(at, read).SequenceEqual(block.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>Every site of ours has a headers file, from the first moment of its writing on.</summary>
    private static void RefuseForeign(string folder)
    {
        if (File.Exists(folder)) throw new IOException($"\"{folder}\" is a file, but the site needs a folder.");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        if (File.Exists(Path.Combine(folder, Headers.HeadersFile))) return;
        throw new IOException($"\"{folder}\" holds files that are not a generated site. Name another folder by --out, or empty this one.");
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
