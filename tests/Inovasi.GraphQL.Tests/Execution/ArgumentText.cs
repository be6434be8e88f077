using System.Text.Json;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>A coerced value as JSON, to be compared.</summary>
internal static class ArgumentText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> members => $"{{{string.Join(',', members.Select(member => $"\"{member.Key}\":{Of(member.Value)}"))}}}",
        IReadOnlyList<object?> items => $"[{string.Join(',', items.Select(Of))}]",
        _ => JsonSerializer.Serialize(value, Readable),
    };
}
