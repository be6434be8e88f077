namespace Inovasi.GraphQL.Types;

/// <summary>Something that its owner finds by name: a type, a field, an argument, an enum value, a directive.</summary>
public interface INamed
{
    string Name { get; }
}
