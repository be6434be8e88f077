using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation;

/// <summary>A variable in a place: the type expected there, whether the place has a default, and the input object it is a field of.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
public readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? Parent)
{
    public string Name => Node.Name.Value;
}
