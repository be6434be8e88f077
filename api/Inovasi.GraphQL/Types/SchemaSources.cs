using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>What a schema was built from, kept so that it can be extended: types refer to each other in circles, so an extended schema is a new one.</summary>
internal sealed record SchemaSources(
    ImmutableArray<DefinitionNode> Definitions,
    IReadOnlyDictionary<string, ScalarCoercion> Scalars,
    IReadOnlyDictionary<OperationType, string> Roots)
{
    public static SchemaSources None { get; } = new([], new Dictionary<string, ScalarCoercion>(), new Dictionary<OperationType, string>());
}
