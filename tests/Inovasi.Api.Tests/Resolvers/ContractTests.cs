using Inovasi.Api.Resolvers;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>The contract as a document: written in one way, everything in it described, cost bounded.</summary>
public sealed class ContractTests
{
    private static readonly Schema Schema = SchemaBinding.Engine(new GraphQLOptions()).Schema;

    [Fact]
    public void Describes_every_type_field_argument_and_value()
    {
        var bare = Described().Where(d => string.IsNullOrWhiteSpace(d.Description)).Select(d => d.Name);
        Assert.Empty(bare);
        // A sentence, so that the pages made of it read well.
        var unfinished = Described().Where(d => d.Description!.TrimEnd()[^1] is not ('.' or '?')).Select(d => d.Name);
        Assert.Empty(unfinished);
    }

    [Fact]
    public void Says_of_everything_that_may_be_null_what_null_means()
    {
        // Cited values say it beside themselves, nodes and single records by not being there: all of them in words.
        var silent = OwnTypes().OfType<ObjectType>().SelectMany(t => t.Fields)
            .Where(f => f.Type is not NonNullType && !f.Description!.Contains("Null", StringComparison.Ordinal) && !f.Description.Contains("null", StringComparison.Ordinal))
            .Select(f => f.ToString());
        Assert.Empty(silent);
    }

    [Fact]
    public void Is_written_as_the_printer_writes_it()
    {
        var printed = Printer.Print(Parser.Parse(SchemaBinding.Contract));
        Assert.Equal(Words(printed), Words(SchemaBinding.Contract));
    }

    [Fact]
    public void Bounds_the_length_of_every_list_of_records()
    {
        // The nodes and edges of a page are as many as the page; every other list of objects says how long it is believed to be.
        var silent = OwnTypes().OfType<ObjectType>().SelectMany(t => t.Fields)
            .Where(f => f.Type.Nullable is ListType && f.Type.Named is CompositeType && f.Name is not ("nodes" or "edges"))
            .Where(f => f.AstNode!.Directives.All(d => d.Name.Value != "listSize"))
            .Select(f => f.ToString());
        Assert.Empty(silent);
    }

    private static IEnumerable<NamedType> OwnTypes() =>
        Schema.Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal) && BuiltInScalars.All.All(s => s.Name != t.Name));

    private static IEnumerable<(string Name, string? Description)> Described()
    {
        foreach (var type in OwnTypes())
        {
            yield return (type.Name, type.Description);
            switch (type)
            {
                case FieldedType fielded:
                    foreach (var field in fielded.Fields)
                    {
                        yield return (field.ToString(), field.Description);
                        foreach (var argument in field.Arguments) yield return ($"{field}({argument.Name}:)", argument.Description);
                    }
                    break;
                case EnumType enumeration:
                    foreach (var value in enumeration.Values) yield return ($"{type.Name}.{value.Name}", value.Description);
                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields) yield return ($"{type.Name}.{field.Name}", field.Description);
                    break;
            }
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
