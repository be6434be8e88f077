using System.Text;
using Inovasi.Api.Resolvers;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;

namespace Inovasi.Api.Hosting;

/// <summary>What changed in the contract since another one, for whoever releases a version and for clients that kept the contract they were written for.</summary>
internal static class ContractDiff
{
    /// <summary>A line a change, and whether any of them breaks requests that were valid before. Null with a sentence when the text is no contract.</summary>
    public static (string? Text, bool Breaks, string Problem) Since(string contract, string name)
    {
        var before = SchemaReader.Read(new Source(contract, name));
        if (before.Schema is null) return (null, false, $"The file \"{name}\" holds no GraphQL schema: {before.Errors[0].Message}");
        var changes = BreakingChanges.Find(before.Schema, SchemaReader.Read(SchemaBinding.Contract));
        var text = new StringBuilder();
        foreach (var change in changes) text.Append(change.IsBreaking ? "breaking   " : "dangerous  ").Append(change.Code).Append("  ").Append(change.Description).Append('\n');
        if (changes.Count == 0) text.Append("Nothing that a client could notice was taken away or changed.\n");
        return (text.ToString(), changes.Any(c => c.IsBreaking), "");
    }
}
