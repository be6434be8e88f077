using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>What reading a schema came to: the schema, or everything that is wrong with its text.</summary>
public sealed record SchemaResult(Schema? Schema, ImmutableArray<GraphQLError> Errors);

/// <summary>Text to schema, in four phases: parse, check the definitions, build, check the types. A phase that finds faults is the last.</summary>
public static class SchemaReader
{
    /// <summary>Reads a schema; <paramref name="scalars"/> says how its custom scalars coerce.</summary>
    public static SchemaResult Read(Source source, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null, ParserOptions? options = null)
    {
        if (!Parser.TryParse(source, out var document, out var syntaxError, options)) return new SchemaResult(null, [syntaxError]);
        var faults = SdlValidator.Validate(document);
        return faults.IsEmpty ? Checked(SchemaBuilder.Build(document, scalars)) : new SchemaResult(null, faults);
    }

    /// <summary>Reads definitions and extensions that are added to a schema; the given schema stays as it is.</summary>
    public static SchemaResult Extend(Schema schema, Source source, ParserOptions? options = null)
    {
        if (!Parser.TryParse(source, out var document, out var syntaxError, options)) return new SchemaResult(null, [syntaxError]);
        var faults = SdlValidator.Validate(document, schema);
        return faults.IsEmpty ? Checked(SchemaBuilder.Extend(schema, document)) : new SchemaResult(null, faults);
    }

    /// <summary>Reads a schema of our own, whose correctness is our business.</summary>
    /// <exception cref="FormatException">The text is no valid schema; the message tells every fault and its place.</exception>
    public static Schema Read(string text, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null)
    {
        var result = Read(new Source(text), scalars);
        return result.Schema ?? throw new FormatException(string.Join('\n', result.Errors));
    }

    private static SchemaResult Checked(Schema schema)
    {
        var faults = SchemaValidator.Validate(schema);
        return new SchemaResult(faults.IsEmpty ? schema : null, faults);
    }
}
