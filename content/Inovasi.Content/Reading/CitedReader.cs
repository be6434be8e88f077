using System.Globalization;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>Reads published facts: a value with its sources, or the reason why there is none.</summary>
internal static class CitedReader
{
    /// <summary>A fact under a key of its own: <c>pemilik: { nilai: …, sumber: […] }</c>.</summary>
    public static Cited<T> Cited<T>(this FieldReader parent, string key, ValueParser<T> parse) where T : notnull =>
        Fact(parent.Map(key, Shapes.Cited), key, parse, isNumber: false) ?? Content.Cited<T>.Unknown(UnknownReason.NotFound);

    /// <summary>As <see cref="Cited"/>, and a number that two languages read differently needs its literal.</summary>
    public static Cited<T> CitedNumber<T>(this FieldReader parent, string key, ValueParser<T> parse) where T : notnull =>
        Fact(parent.Map(key, Shapes.Cited), key, parse, isNumber: true) ?? Content.Cited<T>.Unknown(UnknownReason.NotFound);

    public static Cited<string> CitedText(this FieldReader parent, string key) => parent.Cited<string>(key, parent.Values.Text);

    public static Cited<PartialDate> CitedDate(this FieldReader parent, string key) => parent.Cited<PartialDate>(key, parent.Values.Date);

    public static Cited<int> CitedWhole(this FieldReader parent, string key) => parent.CitedNumber<int>(key, parent.Values.Whole);

    public static Cited<decimal> CitedDecimal(this FieldReader parent, string key) => parent.CitedNumber<decimal>(key, parent.Values.Number);

    /// <summary>A fact whose value is the code of a vocabulary or the id of a record.</summary>
    public static Cited<string> CitedReference(this FieldReader parent, string key, Target target) =>
        parent.Cited(key, parent.Values.ReferenceTo(target));

    public static Cited<T> CitedChoice<T>(this FieldReader parent, string key, Choice<T> choice) where T : struct, Enum =>
        parent.Cited<T>(key, (Written written, out T value) => parent.Values.Choice(written, choice, out value));

    /// <summary>A list item that is itself a fact: its text stands under <c>isi</c>, its other keys beside it.</summary>
    /// <param name="item">The item; its shape knows the keys of a cited value.</param>
    /// <param name="literalIsOfDate">In a timeline <c>tertulis</c> is the printed date, not the printed text.</param>
    public static Cited<string> CitedItem(this FieldReader item, bool literalIsOfDate = false)
    {
        var text = item.Text("isi");
        var basis = BasisOf(item, "isi");
        var sources = item.SourceIds("sumber");
        RequireSource(item, "isi", basis, sources);
        return Content.Cited<string>.Known(text, basis) with
        {
            SourceIds = sources,
            Literal = literalIsOfDate ? null : item.OptionalText("tertulis"),
            Note = item.OptionalText("catatan"),
            CheckedOn = item.OptionalDay("diperiksa"),
        };
    }

    private static Cited<T>? Fact<T>(FieldReader fields, string key, ValueParser<T> parse, bool isNumber) where T : notnull
    {
        if (fields.IsAbsent) return null;
        var sources = fields.SourceIds("sumber");
        var literal = fields.OptionalText("tertulis");
        Weekdays.Check(literal, fields.LineOf("tertulis"), fields.Report);
        var fact = fields.Has("tidak_diketahui") ? UnknownFact<T>(fields, key) : KnownFact(fields, key, parse, isNumber, literal, sources);
        var (note, checkedOn) = (fields.OptionalText("catatan"), fields.OptionalDay("diperiksa"));
        return fact is null ? null : fact with { SourceIds = sources, Literal = literal, Note = note, CheckedOn = checkedOn };
    }

    private static Cited<T> UnknownFact<T>(FieldReader fields, string key) where T : notnull
    {
        if (fields.Has("nilai")) fields.Report.Add(fields.Line, ContentMessages.ValueAndReason(key));
        if (fields.Has("dasar")) fields.Report.Add(fields.LineOf("dasar"), ContentMessages.BasisOfUnknown(key));
        return Content.Cited<T>.Unknown(fields.Choice("tidak_diketahui", Choices.Reason));
    }

    private static Cited<T>? KnownFact<T>(
        FieldReader fields, string key, ValueParser<T> parse, bool isNumber, string? literal, ValueList<string> sources) where T : notnull
    {
        if (!fields.Has("nilai"))
        {
            fields.Report.Add(fields.Line, ContentMessages.NeitherValueNorReason(key));
            return null;
        }
        var basis = BasisOf(fields, key);
        RequireSource(fields, key, basis, sources);
        if (fields.Written("nilai") is not { } found) return null;
        var written = found with { Field = key };
        if (isNumber && literal is null && !fields.Values.IsUnambiguous(written, mayHaveLiteral: true)) return null;
        if (!parse(written, out var value)) return null;
        if (literal is not null && value is int or decimal) CheckLiteral(fields, written.Line, key, Convert.ToDecimal(value, CultureInfo.InvariantCulture), literal);
        return Content.Cited<T>.Known(value, basis);
    }

    private static Basis BasisOf(FieldReader fields, string key)
    {
        if (!fields.Has("dasar")) return Basis.Stated;
        return fields.Written("dasar") is { } written && fields.Values.Choice(written with { Field = $"dasar dari {key}" }, Choices.Basis, out var basis)
            ? basis : Basis.Counted; // counted asks for nothing more, so that one mistake is one problem
    }

    private static void RequireSource(FieldReader fields, string key, Basis basis, ValueList<string> sources)
    {
        if (basis == Basis.Counted || sources.Count > 0 || fields.IsAbsent) return;
        if (fields.Has("sumber") && !fields.IsEmptyList("sumber")) return; // its own problem has been said
        fields.Report.Add(fields.Line, ContentMessages.NoSource(key, basis == Basis.Stated ? "stated" : "inferred"));
    }

    /// <summary>A number that is not in its own literal is a typing mistake in one of the two.</summary>
    public static void CheckLiteral(FieldReader fields, int line, string key, decimal number, string literal)
    {
        if (!Numbers.Holds(literal, number)) fields.Report.Add(line, ContentMessages.LiteralDiffers(key, number.ToString(CultureInfo.InvariantCulture), literal));
    }
}
