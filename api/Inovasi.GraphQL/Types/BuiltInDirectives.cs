using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>The directives of the specification; a schema has them all, whether it defines them or not. https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason of a <c>@deprecated</c> that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>https://spec.graphql.org/September2025/#sec--include</summary>
    public static Directive Include { get; } = new(
        "include",
        "Directs the executor to include this field or fragment only when the `if` argument is true.",
        ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        new([new("@include(if:)", "if", "Included when true.", BuiltInScalars.Boolean.NonNull, null)]));

    /// <summary>https://spec.graphql.org/September2025/#sec--skip</summary>
    public static Directive Skip { get; } = new(
        "skip",
        "Directs the executor to skip this field or fragment when the `if` argument is true.",
        ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        new([new("@skip(if:)", "if", "Skipped when true.", BuiltInScalars.Boolean.NonNull, null)]));

    /// <summary>https://spec.graphql.org/September2025/#sec--deprecated</summary>
    /// <remarks>The last location is one of the next edition; it is listed because clients compare introspection with the reference implementation.</remarks>
    public static Directive Deprecated { get; } = new(
        "deprecated",
        "Marks an element of a GraphQL schema as no longer supported.",
        ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE", "DIRECTIVE_DEFINITION"],
        new([
            new(
                "@deprecated(reason:)",
                "reason",
                "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. "
                    + "Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                BuiltInScalars.String.NonNull,
                DefaultValue.Of(new StringValueNode(DefaultDeprecationReason), DefaultDeprecationReason)),
        ]));

    /// <summary>https://spec.graphql.org/September2025/#sec--specifiedBy</summary>
    public static Directive SpecifiedBy { get; } = new(
        "specifiedBy",
        "Exposes a URL that specifies the behavior of this scalar.",
        ["SCALAR"],
        new([new("@specifiedBy(url:)", "url", "The URL that specifies the behavior of this scalar.", BuiltInScalars.String.NonNull, null)]));

    /// <summary>https://spec.graphql.org/September2025/#sec--oneOf</summary>
    public static Directive OneOf { get; } = new(
        "oneOf",
        "Indicates exactly one field must be supplied and this field must not be `null`.",
        ["INPUT_OBJECT"],
        NamedList<InputValue>.Empty);

    public static NamedList<Directive> All { get; } = new([Include, Skip, Deprecated, SpecifiedBy, OneOf]);
}
