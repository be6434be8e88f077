namespace Inovasi.GraphQL.Response;

/// <summary>
/// One value of an answer, 16 bytes, in the arena of <see cref="ResponseData"/>. What it is, <see cref="Reference"/> tells: null, a leaf (a
/// string, a boxed number or whatever a custom scalar gives), an <see cref="ObjectShape"/> (its fields stand from <see cref="Start"/> on),
/// <see cref="List"/> (<see cref="Count"/> items from <see cref="Start"/> on), or, until execution has settled, a <see
/// cref="FieldFailure"/>.
/// </summary>
internal struct Cell
{
    /// <summary>The reference of every list.</summary>
    public static readonly object List = new();

    public object? Reference;
    public int Start;
    public int Count;
}
