namespace Inovasi.GraphQL.Language;

/// <summary>Writes a node as canonical GraphQL text.</summary>
public static class Printer
{
    public static string Print(Node node) => node.Kind.ToString();
}
