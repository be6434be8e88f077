using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Types;

/// <summary>One of a set of names: https://spec.graphql.org/September2025/#sec-Enums</summary>
public sealed class EnumType : LeafType
{
    internal EnumType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The values in order of declaration, those of extensions last.</summary>
    public NamedList<EnumValue> Values { get; private set; } = NamedList<EnumValue>.Empty;

    internal void Define(NamedList<EnumValue> values) => Values = values;

    public override Coerced CoerceResult(object value)
    {
        var name = value is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : value as string;
        return name is not null && Values.Find(name) is { } known
            ? Coerced.Of(known.Name)
            : Coerced.Failed($"Enum \"{Name}\" cannot represent value: {Inspection.Inspect(value)}");
    }

    public override Coerced CoerceInput(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var shown = Inspection.Inspect(value);
            return Coerced.Failed($"Enum \"{Name}\" cannot represent non-string value: {shown}.{DidYouMean(shown)}");
        }
        var name = value.GetString()!;
        return Values.Find(name) is { } known
            ? Coerced.Of(known.Name)
            : Coerced.Failed($"Value \"{name}\" does not exist in \"{Name}\" enum.{DidYouMean(name)}");
    }

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables = null)
    {
        if (literal is not EnumValueNode { Value: var name })
        {
            var shown = Printer.Print(literal);
            return Coerced.Failed($"Enum \"{Name}\" cannot represent non-enum value: {shown}.{DidYouMean(shown)}");
        }
        return Values.Find(name) is { } known
            ? Coerced.Of(known.Name)
            : Coerced.Failed($"Value \"{name}\" does not exist in \"{Name}\" enum.{DidYouMean(name)}");
    }

    private string DidYouMean(string name) => Quoting.DidYouMean("the enum value", Suggestions.For(name, Values.Select(v => v.Name)));
}
