using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation;

/// <summary>The directives at one place, and the name of that kind of place.</summary>
public readonly record struct DirectivesInPlace(ImmutableArray<DirectiveNode> Directives, string Location);
