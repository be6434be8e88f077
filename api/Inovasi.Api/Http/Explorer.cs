using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Inovasi.Api.Http;

/// <summary>
/// GraphiQL, as <c>api/GraphiQL</c> bundles it: two files that are read once, kept in memory with their Brotli form and served below <c>/graphql/graphiql/</c>.
/// Where nobody bundled it there is none, and the form is all.
/// </summary>
internal sealed class Explorer
{
    public const string Address = "/graphql/graphiql/";

    private const string Script = "graphiql.js";

    private static readonly (string Name, string Type)[] Known =
    [
        (Script, "text/javascript; charset=utf-8"), ("graphiql.css", "text/css; charset=utf-8"), (Script + ".LEGAL.txt", "text/plain; charset=utf-8"),
    ];

    private readonly FrozenDictionary<string, (string Type, byte[] Plain, byte[] Brotli)> _files;
    private readonly string _version;

    private Explorer(FrozenDictionary<string, (string, byte[], byte[])> files)
    {
        _files = files;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, _) in Known.Where(k => files.ContainsKey(k.Name))) hash.AppendData(_files[name].Plain);
        _version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>The address of the script, another one for other bytes; null when there is no explorer.</summary>
    public string? ScriptAddress => _files.ContainsKey(Script) ? $"{Address}{Script}?v={_version}" : null;

    /// <summary>Reads the folder; an explorer without files when it is not there.</summary>
    public static Explorer Read(string folder) => new(Known.Where(k => File.Exists(Path.Combine(folder, k.Name))).ToFrozenDictionary(k => k.Name, k =>
    {
        var plain = File.ReadAllBytes(Path.Combine(folder, k.Name));
        return (k.Type, plain, Compress(plain));
    }));

    /// <summary>Sends a file by the last part of its address.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        if (!_files.TryGetValue(request.Path.Value![Address.Length..], out var file))
        {
            await GraphQLEndpoint.RefuseAsync(http, HttpErrors.NotFound());
            return;
        }
        var isBrotli = request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var bytes = isBrotli ? file.Brotli : file.Plain;
        if (isBrotli) response.Headers.ContentEncoding = "br";
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = request.Query["v"] == _version ? "public, max-age=31536000, immutable" : "no-cache";
        response.ContentType = file.Type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var memory = new MemoryStream();
        // Quality 5 takes some 40 ms for all of it; the best one takes two seconds, which a start should not.
        using (var brotli = new BrotliStream(memory, new BrotliCompressionOptions { Quality = 5 })) brotli.Write(bytes);
        return memory.ToArray();
    }
}
