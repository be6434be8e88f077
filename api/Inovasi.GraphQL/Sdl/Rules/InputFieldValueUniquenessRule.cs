using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>No field of an object value is given twice: https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</summary>
internal static class InputFieldValueUniquenessRule
{
    public static void Check(SdlContext context)
    {
        foreach (var value in context.ObjectValues)
        {
            if (value.Fields.Length < 2) continue;
            var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
            foreach (var field in value.Fields)
            {
                var name = field.Name.Value;
                if (!seen.TryAdd(name, field.Name)) context.Report($"There can be only one input field named \"{name}\".", seen[name], field.Name);
            }
        }
    }
}
