using System.Text.Json;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>A scalar, built in or custom: https://spec.graphql.org/September2025/#sec-Scalars</summary>
public sealed class ScalarType : LeafType
{
    private readonly Func<object, Coerced> _coerceResult;
    private readonly Func<JsonElement, Coerced> _coerceInput;
    private readonly Func<ValueNode, IReadOnlyDictionary<string, object?>?, Coerced> _coerceLiteral;

    /// <summary>A scalar of the specification.</summary>
    internal ScalarType(
        string name, string description, Func<object, Coerced> coerceResult, Func<JsonElement, Coerced> coerceInput, Func<ValueNode, Coerced> coerceLiteral)
        : base(name, description)
    {
        _coerceResult = coerceResult;
        _coerceInput = coerceInput;
        _coerceLiteral = (literal, _) => coerceLiteral(literal);
    }

    /// <summary>A custom scalar. What <paramref name="coercion"/> does not say passes values through as they are.</summary>
    internal ScalarType(string name, string? description, string? specifiedByUrl, ScalarCoercion? coercion)
        : base(name, description)
    {
        SpecifiedByUrl = specifiedByUrl;
        Coercion = coercion;
        var result = coercion?.Result ?? Coerced.Of;
        var input = coercion?.Input ?? Coerced.Of;
        _coerceResult = result;
        _coerceInput = json => input(InputValues.FromJson(json));
        _coerceLiteral = coercion?.Literal is { } literal
            ? (node, _) => literal(node)
            : (node, variables) => input(InputValues.FromLiteral(node, variables));
    }

    /// <summary>Where the scalar's form is described: https://spec.graphql.org/September2025/#sec--specifiedBy</summary>
    public string? SpecifiedByUrl { get; }

    /// <summary>What the host said about a custom scalar; null for the others.</summary>
    public ScalarCoercion? Coercion { get; }

    public override Coerced CoerceResult(object value) => _coerceResult(value);

    public override Coerced CoerceInput(JsonElement value) => _coerceInput(value);

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables = null) => _coerceLiteral(literal, variables);
}
