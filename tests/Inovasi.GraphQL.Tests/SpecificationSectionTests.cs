using System.Reflection;
using System.Text.RegularExpressions;
using Inovasi.Tests;

namespace Inovasi.GraphQL.Tests;

/// <summary>
/// Each section of the specification has a test that carries its anchor: <c>[Trait("Spec", "Argument-Uniqueness")]</c> is
/// https://spec.graphql.org/September2025/#sec-Argument-Uniqueness.
/// </summary>
/// <remarks>
/// The anchors are those of the published page. A title that several sections have begins with the section above it, in every one of them;
/// an unnumbered subsection always does. Left out are the introductions of chapters, headings without text, and the subsections that
/// the test of their section covers.
/// </remarks>
public sealed partial class SpecificationSectionTests
{
    /// <summary>Chapter 2, in its order.</summary>
    private static readonly string[] Language =
    [
        "Language.Source-Text", "White-Space", "Line-Terminators", "Comments", "Insignificant-Commas", "Language.Source-Text.Lexical-Tokens",
        "Language.Source-Text.Ignored-Tokens", "Language.Source-Text.Ignored-Tokens.Byte-Order-Mark", "Punctuators", "Names", "Names.Reserved-Names",
        "Descriptions", "Document", "Language.Operations", "Language.Operations.Query-Shorthand", "Selection-Sets", "Language.Fields",
        "Language.Arguments", "Field-Alias", "Language.Fragments", "Type-Conditions", "Inline-Fragments", "Input-Values", "Int-Value", "Float-Value",
        "Boolean-Value", "String-Value", "String-Value.Escape-Sequences", "String-Value.Block-Strings", "String-Value.Static-Semantics", "Null-Value",
        "Enum-Value", "List-Value", "Input-Object-Values", "Language.Variables", "Type-References", "Language.Directives", "Schema-Coordinates",
        "Schema-Coordinates.Parsing-a-Schema-Coordinate",
    ];

    /// <summary>Chapter 3, in its order. A section whose name is a directive's begins with a hyphen.</summary>
    private static readonly string[] TypeSystem =
    [
        "Type-System-Extensions", "Type-System-Descriptions", "Schema", "Root-Operation-Types", "Root-Operation-Types.Default-Root-Operation-Type-Names",
        "Schema-Extension", "Types", "Wrapping-Types", "Input-and-Output-Types", "Type-Extensions", "Scalars", "Scalars.Built-in-Scalars",
        "Scalars.Custom-Scalars", "Scalars.Result-Coercion-and-Serialization", "Scalars.Input-Coercion", "Int", "Float", "String", "Boolean", "ID",
        "Scalar-Extensions", "Objects", "Objects.Type-Validation", "Field-Arguments", "Field-Deprecation", "Object-Extensions", "Interfaces",
        "Interfaces.Interfaces-Implementing-Interfaces", "Interfaces.Type-Validation", "Interface-Extensions", "Unions", "Unions.Type-Validation",
        "Union-Extensions", "Enums", "Enums.Input-Coercion", "Enums.Type-Validation", "Enum-Extensions", "Input-Objects",
        "Input-Objects.Circular-References", "Input-Objects.Input-Coercion", "Input-Objects.Type-Validation", "OneOf-Input-Objects",
        "OneOf-Input-Objects.Input-Coercion", "Input-Object-Extensions", "List", "List.Input-Coercion", "Non-Null", "Combining-List-and-Non-Null",
        "Type-System.Directives", "Type-System.Directives.Built-in-Directives", "Type-System.Directives.Type-Validation",
        "-skip", "-include", "-deprecated", "-specifiedBy", "-oneOf",
    ];

    /// <summary>Chapter 4, in its order.</summary>
    private static readonly string[] Introspection =
    [
        "Introspection.Reserved-Names", "Type-Name-Introspection", "Schema-Introspection", "Schema-Introspection.First-Class-Documentation",
        "Schema-Introspection.Deprecation", "Schema-Introspection.Stable-Ordering", "Schema-Introspection.Schema-Introspection-Schema",
        "The-__Schema-Type", "The-__Type-Type", "The-__Field-Type", "The-__InputValue-Type", "The-__EnumValue-Type", "The-__Directive-Type",
    ];

    /// <summary>Chapter 5, in its order.</summary>
    private static readonly string[] Validation =
    [
        "Validation", "Executable-Definitions", "Operation-Type-Existence", "Operation-Name-Uniqueness", "Lone-Anonymous-Operation", "Single-Root-Field",
        "Field-Selections", "Field-Selection-Merging", "Leaf-Field-Selections", "Validation.Arguments", "Argument-Names", "Argument-Uniqueness",
        "Required-Arguments", "Fragment-Name-Uniqueness", "Fragment-Spread-Type-Existence", "Fragments-on-Object-Interface-or-Union-Types",
        "Fragments-Must-Be-Used", "Fragment-Spreads", "Fragment-Spread-Target-Defined", "Fragment-Spreads-Must-Not-Form-Cycles",
        "Fragment-Spread-Is-Possible", "Object-Spreads-in-Object-Scope", "Abstract-Spreads-in-Object-Scope", "Object-Spreads-in-Abstract-Scope",
        "Abstract-Spreads-in-Abstract-Scope", "Abstract-Spreads-in-Abstract-Scope.Interface-Spreads-in-Implemented-Interface-Scope",
        "Values-of-Correct-Type", "Input-Object-Field-Names", "Input-Object-Field-Uniqueness", "Input-Object-Required-Fields", "Directives-Are-Defined",
        "Directives-Are-in-Valid-Locations", "Directives-Are-Unique-per-Location", "Variable-Uniqueness", "Variables-Are-Input-Types",
        "All-Variable-Uses-Defined", "All-Variables-Used", "All-Variable-Usages-Are-Allowed",
        "All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist",
    ];

    /// <summary>Chapter 6, in its order.</summary>
    private static readonly string[] Execution =
    [
        "Executing-Requests", "Validating-Requests", "Coercing-Variable-Values", "Executing-Operations", "Query", "Mutation", "Subscription",
        "Source-Stream", "Subscription.Response-Stream", "Unsubscribe", "Executing-Selection-Sets", "Executing-the-Root-Selection-Set",
        "Field-Collection", "Field-Collection.Merging-Selection-Sets", "Executing-Collected-Fields",
        "Executing-Collected-Fields.Errors-and-Non-Null-Types", "Normal-and-Serial-Execution", "Executing-Fields", "Coercing-Field-Arguments",
        "Value-Resolution", "Value-Completion", "Value-Completion.Coercing-Results", "Value-Completion.Resolving-Abstract-Types",
        "Handling-Execution-Errors",
    ];

    /// <summary>Chapter 7, in its order.</summary>
    private static readonly string[] Response =
    [
        "Response-Format", "Execution-Result", "Response-Format.Response-Stream", "Request-Error-Result", "Response-Position", "Data", "Errors",
        "Errors.Request-Errors", "Errors.Execution-Errors", "Errors.Error-Result-Format", "Extensions", "Additional-Entries",
        "Serialization-Format", "JSON-Serialization", "Serialized-Map-Ordering",
    ];

    /// <summary>What the comments of the code link to besides: chapters, appendices, and the ids of algorithms, grammar and terms.</summary>
    private static readonly string[] LinkedBesides =
    [
        "sec-Type-System", "sec-Introspection", "sec-Appendix-Grammar-Summary", "sec-Document-Syntax",
        "BlockStringValue()", "CoerceResult()", "CoerceVariableValues()", "CollectSubfields()", "DoesFragmentTypeApply()", "ExecuteRequest()",
        "ExecuteSubscriptionEvent()", "FieldsInSetCanMerge()", "GetOperation()", "GetPossibleTypes()", "InputObjectDefaultValueHasCycle()",
        "IsInputType()", "IsOutputType()", "IsSubType()", "IsValidImplementation()", "IsVariableUsageAllowed()", "ResolveAbstractType()",
        "SameResponseShape()",
        "DefaultValue", "DirectiveLocation", "InputValueDefinition", "IntValue", "OperationType", "SchemaCoordinateToken", "Token",
        "response-name",
    ];

    private static readonly string[] Sections = [.. Language, .. TypeSystem, .. Introspection, .. Validation, .. Execution, .. Response];

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

    [Fact]
    public void Each_test_names_a_section_that_there_is() => Assert.Equal([], Anchors().Except(Sections));

    [Fact]
    public void Each_link_to_the_specification_leads_to_something_in_it()
    {
        var known = Sections.Select(section => "sec-" + section).Concat(LinkedBesides).ToHashSet(StringComparer.Ordinal);
        var links = Links().ToList();

        Assert.NotEmpty(links);
        Assert.Equal([], links.Where(link => !known.Contains(link.Anchor)).Select(link => $"{link.File}: {link.Anchor}"));
        Assert.Equal([], LinkedBesides.Except(links.Select(link => link.Anchor)));
    }

    private static IEnumerable<string> Anchors() =>
        from type in typeof(SpecificationSectionTests).Assembly.GetTypes()
        from member in type.GetMethods().Cast<MemberInfo>().Append(type)
        from attribute in member.CustomAttributes
        where attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Spec"
        select (string)attribute.ConstructorArguments[1].Value!;

    private static IEnumerable<(string File, string Anchor)> Links() =>
        from folder in (string[])["api", "tests"]
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
        from Match link in Link().Matches(File.ReadAllText(file))
        select (Path.GetRelativePath(RepositoryRoot.Path, file), link.Groups["anchor"].Value);

    /// <summary>The anchor without what follows it in a sentence. That of an algorithm ends with a pair of parentheses.</summary>
    [GeneratedRegex(@"https://spec\.graphql\.org/[^/\s]+/#(?<anchor>sec-[\w.-]*\w|\w+\(\)|[\w-]+)")]
    private static partial Regex Link();
}
