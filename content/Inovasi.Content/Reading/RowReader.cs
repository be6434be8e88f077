using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>Typed getters over one row of a table; as <see cref="FieldReader"/>, they record a problem and go on.</summary>
internal sealed class RowReader
{
    private readonly string[] _cells;
    private readonly Table _table;
    private readonly FileReport _report;

    /// <summary>Records every required cell that is empty.</summary>
    public RowReader(string[] cells, int line, Table table, FileReport report)
    {
        (_cells, Line, _table, _report, Values) = (cells, line, table, report, new ValueReader(report));
        foreach (var column in table.Required)
        {
            if (!Has(column)) report.Add(line, ContentMessages.Empty(column));
        }
    }

    public int Line { get; }

    public FileReport Report => _report;

    public ValueReader Values { get; }

    public string Raw(string column) => _cells[_table.IndexOf(column)];

    public bool Has(string column) => Raw(column).Length > 0;

    public string Text(string column) => Read<string>(column, Values.Text) ?? "";

    public string? OptionalText(string column) => Has(column) ? Text(column) : null;

    public PartialDate? OptionalDate(string column) => Has(column) ? Read<PartialDate>(column, Values.Date) : null;

    public string Reference(string column, Target target) => Values.Reference(Written(column), target, out var id) ? id : "";

    public string? OptionalReference(string column, Target target) => Has(column) ? Reference(column, target) : null;

    public T Choice<T>(string column, Choice<T> choice) where T : struct, Enum =>
        Has(column) && Values.Choice(Written(column), choice, out var value) ? value : default;

    /// <summary>A number in a cell has no literal beside it, so it must read the same in every language.</summary>
    public decimal Number(string column)
    {
        var written = Written(column);
        return Has(column) && Values.IsUnambiguous(written, mayHaveLiteral: false) && Values.Number(written, out var value) ? value : 0;
    }

    public T? Read<T>(string column, ValueParser<T> parse) where T : notnull =>
        Has(column) && parse(Written(column), out var value) ? value : default;

    /// <summary>The items of a cell such as <c>Bappeda;Baperida</c>, none empty and none twice.</summary>
    public ValueList<string> List(string column, ValueParser<string>? parse = null)
    {
        if (!Has(column)) return [];
        var items = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Raw(column).Split(';'))
        {
            if (!(parse ?? Values.Text)(new Written(item, Line, column), out var value)) continue;
            if (seen.Add(value)) items.Add(value);
            else _report.Add(Line, ContentMessages.SameItem(column, value));
        }
        return items.ToValueList();
    }

    public ValueList<string> SourceIds(string column) => List(column, Values.ReferenceTo(Target.Source));

    private Written Written(string column) => new(Raw(column), Line, column);

    /// <summary>An empty required cell has been said when the row was read.</summary>
    private bool Filled(string column) => Has(column);
}
