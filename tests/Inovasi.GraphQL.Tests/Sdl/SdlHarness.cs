using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Sdl;

/// <summary>Two assertions about the text of a schema. Faults are told as <c>message (line:column, ...)</c>, one a line.</summary>
internal static class SdlHarness
{
    /// <summary>The text is a valid schema.</summary>
    public static void Accepts(string sdl) => Assert.Equal("", Faults(SchemaReader.Read(new Source(sdl)).Errors));

    /// <summary>The text has exactly these faults.</summary>
    public static void Rejects(string sdl, string faults) => Assert.Equal(faults, Faults(SchemaReader.Read(new Source(sdl)).Errors));

    /// <summary>The extension fits the schema.</summary>
    public static void AcceptsExtension(string sdl, string extension) => RejectsExtension(sdl, extension, "");

    /// <summary>The extension has exactly these faults.</summary>
    public static void RejectsExtension(string sdl, string extension, string faults) =>
        Assert.Equal(faults, Faults(SchemaReader.Extend(SchemaReader.Read(sdl), new Source(extension)).Errors));

    private static string Faults(IEnumerable<GraphQLError> errors) => string.Join('\n', errors);
}
