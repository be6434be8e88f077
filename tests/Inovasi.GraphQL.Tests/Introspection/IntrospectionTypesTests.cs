using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Introspection;

public sealed class IntrospectionTypesTests
{
    /// <summary>https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema, with what the next edition adds.</summary>
    [Fact]
    [Trait("Spec", "Schema-Introspection.Schema-Introspection-Schema")]
    public void Has_the_schema_that_the_specification_gives() => Assert.Equal(
        """
        type __Schema {
          description: String
          types: [__Type!]!
          queryType: __Type!
          mutationType: __Type
          subscriptionType: __Type
          directives(includeDeprecated: Boolean! = false): [__Directive!]!
        }

        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        enum __TypeKind {
          SCALAR
          OBJECT
          INTERFACE
          UNION
          ENUM
          INPUT_OBJECT
          LIST
          NON_NULL
        }

        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        type __InputValue {
          name: String!
          description: String
          type: __Type!
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          FRAGMENT_VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
          DIRECTIVE_DEFINITION
        }
        """,
        WithoutDescriptions(string.Join(
            "\n\n", SchemaReader.Read("type Query { a: Int }").Types.Where(type => type.IsIntrospectionType).Select(SchemaPrinter.Print))));

    [Fact]
    public void Has_every_location_at_which_a_document_can_carry_a_directive()
    {
        var known = ((EnumType)IntrospectionTypes.All.Find("__DirectiveLocation")!).Values.Select(value => value.Name);

        Assert.Empty(DirectiveLocations.All.Except(known));
    }

    [Fact]
    public void Describes_every_type_of_its_own() =>
        Assert.All(IntrospectionTypes.All, type => Assert.False(string.IsNullOrEmpty(type.Description)));

    [Fact]
    public void Has_a_resolver_for_every_field_but_typename()
    {
        var fields = IntrospectionTypes.All.OfType<ObjectType>().SelectMany(type => type.Fields).Append(IntrospectionTypes.SchemaField).Append(IntrospectionTypes.TypeField);

        Assert.All(fields, field => Assert.NotNull(IntrospectionTypes.Resolvers[field.Index]));
        Assert.Equal(0, IntrospectionTypes.TypeNameField.Index);
        Assert.Null(IntrospectionTypes.Resolvers[0]);
    }

    private static string WithoutDescriptions(string sdl)
    {
        var text = new List<string>();
        var isInside = false;
        foreach (var line in sdl.Split('\n'))
        {
            var quotes = line.Trim();
            if (quotes == "\"\"\"") isInside = !isInside;
            else if (!isInside && !quotes.StartsWith("\"\"\"", StringComparison.Ordinal)) text.Add(line);
        }
        return string.Join('\n', text.Where((line, i) => line.Length > 0 || text[i - 1] == "}"));
    }
}
