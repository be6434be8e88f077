using System.Diagnostics;
using System.Globalization;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// The contract <c>schema.graphql</c> joined with its resolvers. The start fails, with everything that is wrong in one message, when a field has no resolver
/// or a resolver no field.
/// </summary>
internal static class SchemaBinding
{
    /// <summary>The contract's text, exactly as it is in the repository.</summary>
    public static string Contract { get; } = ReadContract();

    /// <exception cref="ArgumentException">The contract breaks a rule of the type system, or does not fit the resolvers.</exception>
    public static GraphQLEngine Engine(GraphQLOptions options) => new(SchemaReader.Read(Contract, Scalars), Resolvers(), options);

    private static Dictionary<string, ScalarCoercion> Scalars => new()
    {
        ["Date"] = new ScalarCoercion(
            Result: day => Coerced.Of(((DateOnly)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Input: value => Day(value as string),
            Literal: literal => Day((literal as StringValueNode)?.Value)),
    };

    private static ResolverMap Resolvers()
    {
        var map = new ResolverMap();
        QueryResolvers.Bind(map);
        InnovationResolvers.Bind(map);
        LedgerResolvers.Bind(map);
        IndexResolvers.Bind(map);
        CoverageResolvers.Bind(map);
        ReferenceResolvers.Bind(map);
        DatasetResolvers.Bind(map);
        CitedResolvers.Bind(map);
        ConnectionResolvers.Bind(map);
        // Cited is there for fragments; no field gives it without saying which of its types it is.
        map.AddType("Cited", fact => throw new UnreachableException($"A field gave {fact} as Cited."));
        return map;
    }

    private static Coerced Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? Coerced.Of(day)
        : Coerced.Failed($"Date must be a day written as \"2026-11-21\"{(text is null ? "." : $", but it is \"{(text.Length <= 40 ? text : text[..40] + "…")}\".")}");

    private static string ReadContract()
    {
        using var stream = typeof(SchemaBinding).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
