using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Inovasi.Content.Checking;
using Inovasi.Content.Datasets;

namespace Inovasi.Content.Reading;

/// <summary>One written value: a YAML scalar or a cell, with the name that a sentence gives it.</summary>
internal readonly record struct Written(string Text, int Line, string Field, bool IsPlain = false);

/// <summary>Reads a written value as a type. False means: not readable, and the report says why.</summary>
internal delegate bool ValueParser<T>(Written written, [MaybeNullWhen(false)] out T value) where T : notnull;

/// <summary>
/// Written values to typed ones, the same for YAML and CSV. Each method returns false after it has put a problem into the report;
/// an id that points somewhere is put there too, to be looked up when everything has been read.
/// </summary>
internal sealed class ValueReader(FileReport report)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>A text for people, that no table program takes for a formula.</summary>
    public bool Text(Written written, [MaybeNullWhen(false)] out string value)
    {
        value = written.Text;
        if (value.Length == 0) return Fail(written.Line, ContentMessages.Empty(written.Field));
        if (FormulaStart(value) is { } start) return Fail(written.Line, ContentMessages.Formula(written.Field, start));
        if (value.Length > Column.LongestText) return Fail(written.Line, ContentMessages.TooLong(written.Field, value.Length, Column.LongestText));
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])) return Fail(written.Line, ContentMessages.Spaces(written.Field));
        if (value is ['“' or '”', .., '“' or '”'] && !value.AsSpan(1, value.Length - 2).ContainsAny('“', '”')) return Fail(written.Line, ContentMessages.CurlyQuotes(written.Field));
        var control = value.AsSpan().IndexOfAny(TextBytes.ControlCharacters);
        return control < 0 || Fail(written.Line, ContentMessages.ControlCharacter(value[control]));
    }

    /// <summary>A date in the notation of <see cref="PartialDate"/>, in the years that this catalogue can be about.</summary>
    public bool Date(Written written, [MaybeNullWhen(false)] out PartialDate value) =>
        (PartialDate.TryParse(written.Text, out value) && value.Earliest.Year >= FirstYear && value.Latest.Year <= LastYear)
        || Fail(written.Line, ContentMessages.BadDate(written.Field, written.Text));

    public bool Day(Written written, out DateOnly value) =>
        DateOnly.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        || Fail(written.Line, ContentMessages.BadDay(written.Field, written.Text));

    public bool Year(Written written, out int value)
    {
        value = 0;
        return (IsYear(written.Text) && int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            || Fail(written.Line, ContentMessages.BadYear(written.Field, written.Text));
    }

    public bool Number(Written written, out decimal value)
    {
        if (!decimal.TryParse(written.Text, Plain, CultureInfo.InvariantCulture, out value)) return Fail(written.Line, ContentMessages.NotNumber(written.Field, written.Text));
        return Column.IsExactEverywhere(value) || Fail(written.Line, ContentMessages.TooPrecise(written.Field, written.Text));
    }

    public bool Whole(Written written, out int value) =>
        int.TryParse(written.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        || Fail(written.Line, ContentMessages.NotWholeNumber(written.Field, written.Text));

    /// <summary>Whether the number can be read by its notation; false puts the reason into the report.</summary>
    public bool IsUnambiguous(Written written, bool mayHaveLiteral) =>
        !Numbers.IsAmbiguous(written.Text)
        || Fail(written.Line, ContentMessages.AmbiguousNumber(written.Field, written.Text, Numbers.WithoutGrouping(written.Text), mayHaveLiteral));

    /// <summary>One of the words of <paramref name="choice"/>.</summary>
    public bool Choice<T>(Written written, Choice<T> choice, [MaybeNullWhen(false)] out T value) where T : struct, Enum =>
        choice.TryRead(written.Text, out value) || Fail(written.Line, ContentMessages.NotOneOf(written.Field, written.Text, choice.Words));

    public bool SlugText(Written written, [MaybeNullWhen(false)] out string value)
    {
        value = written.Text;
        return Slug.IsWellFormed(value) || Fail(written.Line, ContentMessages.BadSlug(written.Field, value));
    }

    /// <summary>A code of a province, regency, city, district or village.</summary>
    public bool RegionCode(Written written, [MaybeNullWhen(false)] out string value)
    {
        value = written.Text;
        return Slug.IsRegionCode(value) || Fail(written.Line, ContentMessages.BadRegionCode(written.Field, value));
    }

    /// <summary>An id that must exist elsewhere.</summary>
    public bool Reference(Written written, Target target, [MaybeNullWhen(false)] out string value)
    {
        value = written.Text;
        if (value.Length == 0) return Fail(written.Line, ContentMessages.Empty(written.Field));
        report.Refer(target, value, written.Line, written.Field);
        return true;
    }

    /// <summary>As <see cref="Reference"/>, for where a parser is asked for.</summary>
    public ValueParser<string> ReferenceTo(Target target) =>
        (Written written, [MaybeNullWhen(false)] out string id) => Reference(written, target, out id);

    /// <summary>An address on the web.</summary>
    public bool Address(Written written, [MaybeNullWhen(false)] out string value)
    {
        value = written.Text;
        return Addresses.IsWeb(value) || Fail(written.Line, ContentMessages.BadAddress(written.Field, value));
    }

    /// <summary>Scheme and host alone.</summary>
    public bool Origin(Written written, [MaybeNullWhen(false)] out string value)
    {
        value = written.Text;
        return Addresses.IsOrigin(value) || Fail(written.Line, ContentMessages.BadOrigin(written.Field, value));
    }

    /// <summary>Four digits that can be a year of this catalogue.</summary>
    internal static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    /// <summary>What of the text's start makes a table program run it, in words; null for plain text.</summary>
    internal static string? FormulaStart(ReadOnlySpan<char> text) => text[0] switch
    {
        '=' or '@' => $"\"{text[0]}\"",
        '\t' => "TAB",
        '\r' => "CR",
        '+' or '-' when !decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out _) => $"\"{text[0]}\"",
        _ => null,
    };

    private bool Fail(int line, Sentence sentence)
    {
        report.Add(line, sentence);
        return false;
    }
}
