using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation;

/// <summary>
/// What the schema knows of the place where the walk stands. It is tracked once for all rules; null wherever the document asks for
/// something that the schema does not have.
/// </summary>
public sealed class TypeInfo
{
    /// <summary>The type whose fields the surrounding selection set selects.</summary>
    public CompositeType? ParentType { get; internal set; }

    /// <summary>The type of the current field, or of the current operation or fragment.</summary>
    public GraphQLType? Type { get; internal set; }

    public Field? Field { get; internal set; }

    public Directive? Directive { get; internal set; }

    /// <summary>The current argument of a field, or of a directive where <see cref="Directive"/> is set.</summary>
    public InputValue? Argument { get; internal set; }

    /// <summary>The type expected of the current value.</summary>
    public GraphQLType? InputType { get; internal set; }

    /// <summary>The input object in whose literal the current field stands.</summary>
    public InputObjectType? ParentInputType { get; internal set; }

    /// <summary>Whether the current value's place has a default.</summary>
    public bool HasDefault { get; internal set; }

    /// <summary>Whether the current value stands inside a list literal where no list is expected; the list itself is the error then.</summary>
    public bool IsInsideWrongList { get; internal set; }
}
