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

    [Theory]
    [InlineData("Language")]
    [InlineData("Validation")]
    public void Each_section_has_a_test(string chapter)
    {
        var tested = Anchors().ToHashSet(StringComparer.Ordinal);
        var sections = chapter switch { "Language" => Language, _ => Validation };
        Assert.Equal([], sections.Except(tested));
    }

    private static IEnumerable<string> Anchors() =>
        from type in typeof(SpecificationSectionTests).Assembly.GetTypes()
        from member in type.GetMethods().Cast<MemberInfo>().Append(type)
        from attribute in member.CustomAttributes
        where attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Spec"
        select (string)attribute.ConstructorArguments[1].Value!;
}
