using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation;

/// <summary>Says everything that is wrong with a document before it may be executed. It never throws for a document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
public static class DocumentValidator
{
    /// <summary>
    /// The errors of a document, none when it may be executed. The schema must be valid itself. When a limit of
    /// <paramref name="options"/> is reached the last error says so, and others may be missing.
    /// </summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var context = new ValidationContext(schema, document, options);
        var visitors = new RuleVisitors();
        foreach (var rule in options.Rules) rule(context, visitors);
        new DocumentWalk(context, visitors).Run();
        return context.Errors;
    }
}
