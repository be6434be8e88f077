using System.Security.Cryptography;
using System.Text;
using Inovasi.Content.Search;

namespace Inovasi.Api.Resolvers;

/// <summary>The search of one release: the same index, hits and order as the site's. Made once with the release, shared by all requests.</summary>
internal sealed class InnovationSearch(ServedRelease release)
{
    /// <summary>In characters. The site's search box takes no more either.</summary>
    public const int LongestQuestion = 200;

    private readonly SearchIndex _index = SearchIndex.Build(release.Catalogue);

    /// <summary>The innovations that answer the question, the best first. The list bears the question's hash, so that a cursor of another question is noticed.</summary>
    /// <exception cref="GraphQL.Response.GraphQLException">The question is too long.</exception>
    public InnovationSequence Ranked(string question)
    {
        if (question.Length > LongestQuestion) throw RequestErrors.LongSearch(question.Length);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)))[..8];
        return release.InSequence($"innovations-search-{hash}", [.. _index.Search(question).Select(h => h.Document)]);
    }
}
