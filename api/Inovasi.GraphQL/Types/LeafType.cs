using System.Text.Json;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// Scalar or enum: the type of a value without parts that GraphQL can see.
/// Coerced values are null, bool, int, double, string, lists and dictionaries of these, whatever a custom scalar makes of them aside.
/// </summary>
public abstract class LeafType : NamedType
{
    private protected LeafType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>Turns what a resolver gave, never null, into what is written: https://spec.graphql.org/September2025/#sec-Scalars.Result-Coercion-and-Serialization</summary>
    public abstract Coerced CoerceResult(object value);

    /// <summary>Turns a variable's JSON, never null, into a value: https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion</summary>
    public abstract Coerced CoerceInput(JsonElement value);

    /// <summary>
    /// Turns a literal, never null or a variable, into a value. Variables inside a literal of a custom scalar are replaced by
    /// <paramref name="variables"/>; a missing one leaves its object field out and makes its list item null.
    /// </summary>
    public abstract Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables = null);
}
