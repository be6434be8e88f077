using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Types;

[Trait("Spec", "Schema")]
[Trait("Spec", "Types")]
public sealed class SchemaTests
{
    private static readonly Schema Schema = SchemaReader.Read("""
        type Query { animal: Animal, pet: Pet, dog: Dog }
        interface Animal { name: String }
        interface Mammal implements Animal { name: String }
        type Dog implements Mammal & Animal { name: String, barks: Boolean }
        type Fish implements Animal { name: String }
        type Stone { weight: Float }
        union Pet = Dog | Fish | Stone
        union Thing = Stone
        enum Size { BIG }
        input In { a: Int }
        """);

    [Theory]
    [InlineData("Animal", "Dog Fish")]
    [InlineData("Mammal", "Dog")]
    [InlineData("Pet", "Dog Fish Stone")]
    [InlineData("Dog", "Dog")]
    public void Knows_the_possible_types(string type, string possible) => Assert.Equal(possible, string.Join(' ', Schema.PossibleTypes(Composite(type))));

    [Theory]
    [InlineData("Int", "Int", true)]
    [InlineData("Int", "Float", false)]
    [InlineData("Int!", "Int", true)]
    [InlineData("Int", "Int!", false)]
    [InlineData("[Int!]!", "[Int]", true)]
    [InlineData("[Int]", "Int", false)]
    [InlineData("Dog", "Animal", true)]
    [InlineData("Dog!", "Pet", true)]
    [InlineData("[Mammal!]", "[Animal]", true)]
    [InlineData("Animal", "Dog", false)]
    [InlineData("Mammal", "Pet", false)]
    [InlineData("Stone", "Animal", false)]
    public void Knows_which_type_may_stand_for_another(string type, string other, bool may) => Assert.Equal(may, Schema.IsSubType(Type(type), Type(other)));

    [Theory]
    [InlineData("Dog", "Dog", true)]
    [InlineData("Dog", "Fish", false)]
    [InlineData("Dog", "Animal", true)]
    [InlineData("Pet", "Dog", true)]
    [InlineData("Animal", "Pet", true)]
    [InlineData("Mammal", "Animal", true)]
    [InlineData("Animal", "Thing", false)]
    [InlineData("Thing", "Dog", false)]
    public void Knows_which_types_have_a_common_object(string one, string other, bool overlap)
    {
        Assert.Equal(overlap, Schema.Overlap(Composite(one), Composite(other)));
        Assert.Equal(overlap, Schema.Overlap(Composite(other), Composite(one)));
    }

    [Theory]
    [InlineData("Int", true, true)]
    [InlineData("[Size!]!", true, true)]
    [InlineData("In", true, false)]
    [InlineData("[In]", true, false)]
    [InlineData("Dog", false, true)]
    [InlineData("[Pet!]", false, true)]
    [InlineData("Animal", false, true)]
    [Trait("Spec", "Input-and-Output-Types")]
    public void Knows_input_and_output_types(string type, bool isInput, bool isOutput)
    {
        Assert.Equal(isInput, Type(type).IsInputType);
        Assert.Equal(isOutput, Type(type).IsOutputType);
    }

    [Fact]
    [Trait("Spec", "Wrapping-Types")]
    public void Has_one_object_for_each_type_however_it_is_wrapped()
    {
        Assert.Same(Type("[[Int!]!]!"), Type("Int").NonNull.List.NonNull.List.NonNull);
        Assert.Same(Type("Int!"), Type("Int!").NonNull);
        Assert.Same(Type("Int"), Type("[[Int!]!]!").Named);
        Assert.Same(Type("[Int]"), Type("[Int]!").Nullable);
        Assert.Equal("[[Int!]!]!", Type("[[Int!]!]!").ToString());
        Assert.Null(Schema.FindType("Nobody"));
    }

    [Fact]
    public void Finds_meta_fields_where_the_specification_puts_them()
    {
        var query = Schema.QueryType!;

        Assert.Equal("String!", Schema.FindField(Composite("Pet"), "__typename")!.Type.ToString());
        Assert.Equal("__Schema!", Schema.FindField(query, "__schema")!.Type.ToString());
        Assert.Equal("__Type", Schema.FindField(query, "__type")!.Type.ToString());
        Assert.Null(Schema.FindField(Composite("Dog"), "__schema"));
        Assert.Null(Schema.FindField(query, "__nothing"));
        Assert.Null(Schema.FindField(Composite("Pet"), "name"));
        Assert.Equal("Dog.barks", Schema.FindField(Composite("Dog"), "barks")!.ToString());
    }

    [Fact]
    public void Names_members_by_their_coordinates()
    {
        var schema = SchemaReader.Read("type Query { a(b: In): E } input In { c: Int } enum E { D } directive @f(g: Int) on FIELD");
        var field = schema.QueryType!.Fields[0];

        Assert.Equal("Query.a", field.ToString());
        Assert.Equal("Query.a(b:)", field.Arguments[0].ToString());
        Assert.Equal("In.c", ((InputObjectType)schema.FindType("In")!).Fields[0].ToString());
        Assert.Equal("E.D", ((EnumType)schema.FindType("E")!).Values[0].ToString());
        Assert.Equal("@f", schema.Directives[0].ToString());
        Assert.Equal("@f(g:)", schema.Directives[0].Arguments[0].ToString());
    }

    [Fact]
    public void Finds_members_of_long_lists_as_of_short_ones()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"f{i}: Int"));
        var type = SchemaReader.Read($"type Query {{ {fields} }}").QueryType!;

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"f{i}"), type.Fields.Select(field => field.Name));
        Assert.True(type.Fields.TryFind("f57", out var field));
        Assert.Same(type.Fields[57], field);
        Assert.False(type.Fields.Contains("F57"));
    }

    private static CompositeType Composite(string name) => (CompositeType)Schema.FindType(name)!;

    private static GraphQLType Type(string text) =>
        Parser.TryParseType(new Source(text), out var node, out _) ? Schema.FindType(node)! : throw new ArgumentException(text, nameof(text));
}
