namespace Inovasi.GraphQL.Types;

/// <summary>What object and interface types have in common: fields, and interfaces that they implement.</summary>
/// <remarks>The members arrive after construction, because types refer to each other in circles; <see cref="Define"/> runs once, while a schema is built.</remarks>
public abstract class FieldedType : CompositeType
{
    private protected FieldedType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The fields in order of declaration, those of extensions last.</summary>
    public NamedList<Field> Fields { get; private set; } = NamedList<Field>.Empty;

    /// <summary>The interfaces that the type says it implements, in order.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>Everything that stands after <c>implements</c>, also what is no interface: only a schema that is not valid has more here than in <see cref="Interfaces"/>.</summary>
    public IReadOnlyList<NamedType> DeclaredInterfaces { get; private set; } = [];

    internal void Define(IReadOnlyList<NamedType> interfaces, NamedList<Field> fields)
    {
        DeclaredInterfaces = interfaces;
        Interfaces = [.. interfaces.OfType<InterfaceType>()];
        Fields = fields;
    }
}
