namespace Inovasi.GraphQL.Text;

/// <summary>A place in a source for people: line and column, both from 1, the column in UTF-16 code units.</summary>
public readonly record struct SourceLocation(int Line, int Column);
