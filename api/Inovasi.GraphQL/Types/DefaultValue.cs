using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// The default of an argument or input field, as written and as coerced to its type.
/// https://spec.graphql.org/September2025/#DefaultValue
/// </summary>
public sealed class DefaultValue
{
    internal DefaultValue(ValueNode literal) => Literal = literal;

    /// <summary>The default as written.</summary>
    public ValueNode Literal { get; }

    /// <summary>
    /// Does the literal fit the type? In a valid schema it does, always. False also where defaults refer to themselves in a circle.
    /// </summary>
    public bool IsCoerced { get; private set; }

    /// <summary>The coerced default, null if the literal is null or does not fit.</summary>
    public object? Value { get; private set; }

    /// <summary>A default whose coerced value is known: those of the specification.</summary>
    internal static DefaultValue Of(ValueNode literal, object? value)
    {
        var made = new DefaultValue(literal);
        made.Complete(value);
        return made;
    }

    internal void Complete(object? value)
    {
        Value = value;
        IsCoerced = true;
    }

    /// <summary>The literal as canonical text, as introspection and printed schemas show it.</summary>
    public override string ToString() => LiteralText.Of(Literal);
}
