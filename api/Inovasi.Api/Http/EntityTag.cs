using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Inovasi.Content;
using Inovasi.GraphQL;

namespace Inovasi.Api.Http;

/// <summary>
/// A strong entity tag from everything that an answer depends on, so that a repeated request is answered without executing it:
/// the contract and the program, the release, which releases are kept, the document with its variables, and what the answer is sent as.
/// </summary>
internal static class EntityTag
{
    /// <summary>The program that answers; the contract is a part of it.</summary>
    private static readonly string Program = typeof(EntityTag).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static string Of(GraphQLRequest request, string release, IReadOnlyList<Release> kept, AnswerType type)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] parts =
        [
            Program, release, string.Join(' ', kept.Select(r => r.Id)), type.ToString(), request.Document, request.OperationName ?? "",
            request.Variables.ValueKind == JsonValueKind.Undefined ? "" : request.Variables.GetRawText(),
        ];
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            // No part can contain it, so that two requests never run together to the same bytes.
            hash.AppendData([0xFF]);
        }
        return $"\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}\"";
    }

    /// <summary>https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match</summary>
    /// <param name="request">What the client has.</param>
    /// <param name="tag">The tag of the answer.</param>
    /// <param name="isMade">
    /// Is the answer there? Who names its tag has had it; a star only means any answer, and that there is one is known when it has been made without errors.
    /// </param>
    public static bool Matches(HttpRequest request, string tag, bool isMade) => request.Headers.IfNoneMatch.Count > 0 && request.Headers.IfNoneMatch
        .SelectMany(line => (line ?? "").Split(','))
        .Select(t => t.Trim())
        .Any(t => (t == "*" && isMade) || t == tag || t == "W/" + tag);
}
