using System.Reflection;

namespace Inovasi.GraphQL.Tests;

/// <summary>
/// Each section of the specification has a test that carries its anchor: <c>[Trait("Spec", "Argument-Uniqueness")]</c> is
/// https://spec.graphql.org/September2025/#sec-Argument-Uniqueness.
/// </summary>
public sealed class SpecificationSectionTests
{
    /// <summary>Chapter 2, in its order.</summary>
    private static readonly string[] Language =
    [
        "Source-Text", "White-Space", "Line-Terminators", "Comments", "Insignificant-Commas", "Lexical-Tokens", "Ignored-Tokens", "Punctuators", "Names",
        "Descriptions", "Document", "Operations", "Selection-Sets", "Fields", "Arguments", "Field-Alias", "Fragments", "Type-Conditions", "Inline-Fragments",
        "Input-Values", "Int-Value", "Float-Value", "Boolean-Value", "String-Value", "String-Value.Block-Strings", "Null-Value", "Enum-Value", "List-Value",
        "Input-Object-Values", "Variables", "Type-References", "Directives", "Schema-Coordinates",
    ];

    /// <summary>Chapter 3, in its order. A section whose name is a directive's begins with a hyphen.</summary>
    private static readonly string[] TypeSystem =
    [
        "Type-System-Extensions", "Type-System-Descriptions", "Schema", "Root-Operation-Types", "Root-Operation-Types.Default-Root-Operation-Type-Names",
        "Schema-Extension", "Types", "Wrapping-Types", "Input-and-Output-Types", "Type-Extensions", "Scalars", "Scalars.Built-in-Scalars",
        "Int", "Float", "String", "Boolean", "ID", "Scalar-Extensions", "Objects", "Field-Arguments", "Field-Deprecation", "Object-Extensions",
        "Interfaces", "Interface-Extensions", "Unions", "Union-Extensions", "Enums", "Enum-Extensions", "Input-Objects",
        "Input-Objects.Circular-References", "OneOf-Input-Objects", "Input-Object-Extensions", "List", "Non-Null", "Combining-List-and-Non-Null",
        "Type-System.Directives", "Type-System.Directives.Built-in-Directives", "-skip", "-include", "-deprecated", "-specifiedBy", "-oneOf",
    ];

    /// <summary>Chapter 4, in its order.</summary>
    private static readonly string[] Introspection =
    [
        "Introspection.Reserved-Names", "Introspection.Documentation", "Introspection.Deprecation", "Type-Name-Introspection", "Schema-Introspection",
        "Schema-Introspection.Schema-Introspection-Schema", "The-__Schema-Type", "The-__Type-Type", "The-__Field-Type", "The-__InputValue-Type",
        "The-__EnumValue-Type", "The-__Directive-Type",
    ];

    /// <summary>Chapter 5, in its order.</summary>
    private static readonly string[] Validation =
    [
        "Validation", "Executable-Definitions", "Operation-Type-Existence", "Operation-Name-Uniqueness", "Lone-Anonymous-Operation", "Single-Root-Field",
        "Field-Selections", "Field-Selection-Merging", "Leaf-Field-Selections", "Argument-Names", "Argument-Uniqueness", "Required-Arguments",
        "Fragment-Name-Uniqueness", "Fragment-Spread-Type-Existence", "Fragments-on-Object-Interface-or-Union-Types", "Fragments-Must-Be-Used",
        "Fragment-Spread-Target-Defined", "Fragment-Spreads-Must-Not-Form-Cycles", "Fragment-Spread-Is-Possible", "Object-Spreads-in-Object-Scope",
        "Abstract-Spreads-in-Object-Scope", "Object-Spreads-in-Abstract-Scope", "Abstract-Spreads-in-Abstract-Scope",
        "Interface-Spreads-in-Implemented-Interface-Scope", "Values-of-Correct-Type", "Input-Object-Field-Names", "Input-Object-Field-Uniqueness",
        "Input-Object-Required-Fields", "Directives-Are-Defined", "Directives-Are-in-Valid-Locations", "Directives-Are-Unique-per-Location",
        "Variable-Uniqueness", "Variables-Are-Input-Types", "All-Variable-Uses-Defined", "All-Variables-Used", "All-Variable-Usages-Are-Allowed",
        "All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist",
    ];

    /// <summary>Chapter 6, in its order.</summary>
    private static readonly string[] Execution =
    [
        "Executing-Requests", "Validating-Requests", "Coercing-Variable-Values", "Executing-Operations", "Query", "Mutation", "Subscription",
        "Source-Stream", "Executing-Selection-Sets", "Field-Collection", "Executing-Collected-Fields", "Normal-and-Serial-Execution", "Executing-Fields",
        "Coercing-Field-Arguments", "Value-Resolution", "Value-Completion", "Value-Completion.Coercing-Results",
        "Value-Completion.Resolving-Abstract-Types", "Value-Completion.Merging-Selection-Sets", "Handling-Execution-Errors",
    ];

    /// <summary>Chapter 7, in its order.</summary>
    private static readonly string[] Response =
    [
        "Response-Format", "Execution-Result", "Response-Stream", "Request-Error-Result", "Response-Position", "Data", "Errors", "Extensions",
        "Additional-Entries", "Serialization-Format", "JSON-Serialization", "Serialized-Map-Ordering",
    ];

    [Theory]
    [InlineData("Language")]
    [InlineData("TypeSystem")]
    [InlineData("Introspection")]
    [InlineData("Validation")]
    [InlineData("Execution")]
    [InlineData("Response")]
    public void Each_section_has_a_test(string chapter)
    {
        var tested = Anchors().ToHashSet(StringComparer.Ordinal);
        var sections = chapter switch
        {
            "Language" => Language,
            "TypeSystem" => TypeSystem,
            "Introspection" => Introspection,
            "Validation" => Validation,
            "Execution" => Execution,
            _ => Response,
        };
        Assert.Equal([], sections.Except(tested));
    }

    private static IEnumerable<string> Anchors() =>
        from type in typeof(SpecificationSectionTests).Assembly.GetTypes()
        from member in type.GetMethods().Cast<MemberInfo>().Append(type)
        from attribute in member.CustomAttributes
        where attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Spec"
        select (string)attribute.ConstructorArguments[1].Value!;
}
