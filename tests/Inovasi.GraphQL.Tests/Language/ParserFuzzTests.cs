using System.Text;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Tests.Validation;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Validation;

namespace Inovasi.GraphQL.Tests.Language;

/// <summary>
/// Random characters and mutated documents through the parser, the printer and the validator: no exception escapes, what parses prints to a
/// text that means the same, and a repeated validation gives the same errors. 20,000 inputs, or as many as INOVASI_FUZZ says.
/// </summary>
public sealed class ParserFuzzTests
{
    private static readonly int Inputs = int.TryParse(Environment.GetEnvironmentVariable("INOVASI_FUZZ"), out var count) ? count : 20_000;

    private static readonly string[] Seeds =
    [
        KitchenSink.Text,
        PetSchema.Text,
        "query q($a: Boolean = true, $b: [FindDogInput!]! @everywhere) @onQuery { dog { ...f name: nickname isHouseTrained(atOtherHomes: $a) @skip(if: $a) } }"
            + " fragment f on Dog { owner { pets { name ...f ... on Cat { meowVolume } } } }",
        "mutation { addPet(pet: {cat: {name: \"a\", nickname: \"\"\"b\"\"\", meowVolume: -1}}) { name } }",
        "{ __schema { types { fields(includeDeprecated: true) { name type { ofType { name } } } } } __type(name: \"Dog\") { kind } }",
        "{ pet { ... on Dog { a: barkVolume } ... on Cat { a: meowVolume } ...p } arguments { multipleRequirements(y: 1, x: 2.5e1) } } fragment p on Pet { name }",
        "subscription { newMessage { body sender } disallowedSecondRootField }",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "|", "&", "!", "$", "@", "...", "..", "#", ",", "\"", "\"\"\"", "\\", "\n", "\r", "\u0000", "\ufeff", "\ud83d",
        "\ude00", "on", "fragment", "query", "type", "extend", "null", "true", "name", "dog", "Dog", "$a", "-1", "1.5e9", "99999999999", "\\u{1F600}",
        "\\uD800", "...f", "@skip(if: true)", "__typename", "__schema", "é",
    ];

    [Fact]
    public void Survives_random_and_mutated_documents()
    {
        var random = new Random(2025);
        for (var i = 0; i < Inputs; i++)
        {
            var text = i % 4 == 0 ? RandomText(random) : Mutate(Seeds[random.Next(Seeds.Length)], random);
            try
            {
                Check(text);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Input {i} of seed 2025: {Printable(text)}", e);
            }
        }
    }

    private static void Check(string text)
    {
        if (Parser.TryParseValue(new Source(text), out var value, out _)) Assert.Equal(value.ToString(), ReadValue(value.ToString()));
        if (Parser.TryParseCoordinate(new Source(text), out var coordinate, out _)) Assert.Equal(text, coordinate.ToString());
        IgnoredCharacters.TryStrip(new Source(text), out var stripped, out var lexicalError);
        if (!Parser.TryParse(new Source(text), out var document, out var error))
        {
            Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
            Assert.Single(error.Locations);
            return;
        }
        Assert.Null(lexicalError);
        var printed = document.ToString();
        Assert.Equal(printed, Parser.Parse(printed).ToString());
        Assert.Equal(printed, Parser.Parse(stripped).ToString());
        var errors = DocumentValidator.Validate(PetSchema.Schema, document);
        Assert.Equal(errors.Select(e => e.ToString()), DocumentValidator.Validate(PetSchema.Schema, document).Select(e => e.ToString()));
        Assert.All(errors, e => Assert.NotEmpty(e.Message));
        if (document.Definitions.All(d => d is not ExecutableDefinitionNode)) SchemaReader.Read(new Source(text));
    }

    private static string ReadValue(string text) =>
        Parser.TryParseValue(new Source(text), out var value, out var error) ? value.ToString() : error.ToString();

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(60); length > 0; length--)
        {
            text.Append(random.Next(3) switch
            {
                0 => Pieces[random.Next(Pieces.Length)],
                1 => ((char)random.Next(128)).ToString(),
                _ => ((char)random.Next(char.MaxValue + 1)).ToString(),
            });
        }
        return text.ToString();
    }

    private static string Mutate(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var changes = random.Next(1, 5); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(12), text.Length - at);
            switch (random.Next(5))
            {
                case 0: text.Remove(at, length); break;
                case 1: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                case 2: text.Insert(random.Next(text.Length), text.ToString(at, length)); break;
                case 3: text[at] = text[random.Next(text.Length)]; break;
                default: text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]); break;
            }
        }
        return text.ToString();
    }

    private static string Printable(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
