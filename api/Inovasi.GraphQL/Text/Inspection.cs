using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inovasi.GraphQL.Text;

/// <summary>
/// A value as messages show it: <c>{ a: 1, list: ["x", null] }</c>. Two levels and ten items of a list are shown, the rest is counted; a long text and
/// an object of many members are cut. So no input, however large or deep, makes a message long or a stack deep.
/// </summary>
public static class Inspection
{
    private const int MaximumDepth = 2;
    private const int MaximumItems = 10;
    private const int MaximumLength = 1_000;

    /// <summary>The text of a value: JSON, or one of the types that coercion gives. Other objects show their own text.</summary>
    public static string Inspect(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case JsonElement json: AppendJson(text, json, depth); break;
            case string s: AppendQuoted(text, s); break;
            case bool b: text.Append(b ? "true" : "false"); break;
            case double d: text.Append(NumberText.Format(d)); break;
            case float f: text.Append(NumberText.Format(f)); break;
            case IReadOnlyDictionary<string, object?> map: AppendObject(text, map.Select(p => (p.Key, p.Value)), map.Count, depth); break;
            case IEnumerable list: AppendList(text, [.. list], depth); break;
            case IFormattable formattable: text.Append(formattable.ToString(null, CultureInfo.InvariantCulture)); break;
            default: text.Append('[').Append(value.GetType().Name).Append(']'); break;
        }
    }

    private static void AppendJson(StringBuilder text, JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String: AppendQuoted(text, json.GetString()!); break;
            case JsonValueKind.Number: text.Append(NumberText.Format(json.GetDouble())); break;
            case JsonValueKind.True: text.Append("true"); break;
            case JsonValueKind.False: text.Append("false"); break;
            case JsonValueKind.Null: text.Append("null"); break;
            case JsonValueKind.Object:
                AppendObject(text, json.EnumerateObject().Select(p => (p.Name, (object?)p.Value)), json.GetPropertyCount(), depth);
                break;
            case JsonValueKind.Array:
                AppendList(text, [.. json.EnumerateArray().Take(MaximumItems).Select(e => (object?)e)], depth, json.GetArrayLength());
                break;
            default: text.Append("undefined"); break;
        }
    }

    private static void AppendObject(StringBuilder text, IEnumerable<(string Name, object? Value)> members, int count, int depth)
    {
        if (count == 0)
        {
            text.Append("{}");
            return;
        }
        if (depth >= MaximumDepth)
        {
            text.Append("[Object]");
            return;
        }
        var separator = "{ ";
        foreach (var (name, value) in members)
        {
            if (text.Length > MaximumLength)
            {
                text.Append(", …");
                break;
            }
            text.Append(separator).Append(name).Append(": ");
            Append(text, value, depth + 1);
            separator = ", ";
        }
        text.Append(" }");
    }

    private static void AppendList(StringBuilder text, object?[] items, int depth, int? count = null)
    {
        var all = count ?? items.Length;
        if (all > 0 && depth >= MaximumDepth)
        {
            text.Append("[Array]");
            return;
        }
        text.Append('[');
        for (var i = 0; i < Math.Min(items.Length, MaximumItems); i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, items[i], depth + 1);
        }
        if (all - MaximumItems is var more and > 0)
        {
            text.Append(", ... ").Append(more.ToString(CultureInfo.InvariantCulture)).Append(more == 1 ? " more item" : " more items");
        }
        text.Append(']');
    }

    /// <summary>A JSON string as ECMAScript writes it: escapes only what must be, and surrogates without a partner.</summary>
    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (text.Length > MaximumLength)
            {
                text.Append('…');
                break;
            }
            var c = value[i];
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) text.Append(c).Append(value[++i]);
                    else if (c < ' ' || char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    else text.Append(c);
                    break;
            }
        }
        text.Append('"');
    }
}
