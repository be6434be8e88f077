using System.Collections.Immutable;
using System.Globalization;

namespace Inovasi.Content.Datasets;

/// <summary>What the cells of a column hold; in brackets the CLR type of a cell that is not null.</summary>
public enum ColumnType
{
    /// <summary>Text of any length (<see cref="string"/>).</summary>
    Text,

    /// <summary>An identifier or a code, compared letter by letter (<see cref="string"/>).</summary>
    Code,

    /// <summary>A whole number (<see cref="int"/>).</summary>
    Integer,

    /// <summary>An exact decimal number (<see cref="decimal"/>).</summary>
    Decimal,

    /// <summary>True or false (<see cref="bool"/>).</summary>
    Boolean,

    /// <summary>A day (<see cref="DateOnly"/>).</summary>
    Date,

    /// <summary>A date as exactly as it is known, in the notation of <see cref="Content.PartialDate"/> (<see cref="string"/>).</summary>
    PartialDate,
}

/// <summary>A column of another dataset that the cells of this one name a row of.</summary>
public sealed record ColumnReference(string Dataset, string Column);

/// <summary>One column of a dataset, said once: files, database and dictionary are made from it.</summary>
public sealed record Column
{
    /// <summary>The longest text that every format holds: a cell of a spreadsheet has no room for more. The content's checks refuse longer ones.</summary>
    public const int LongestText = 32_767;

    /// <summary>Lower case with underscores; the same in every format.</summary>
    public required string Name { get; init; }

    public required Wording Title { get; init; }

    /// <summary>What a cell says, and what an empty one means.</summary>
    public required Wording Description { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>What a number counts; null for everything that is not a number and for plain ordinals.</summary>
    public Wording? Unit { get; init; }

    public bool IsNullable { get; init; }

    /// <summary>Whether it is part of the dataset's primary key.</summary>
    public bool IsKey { get; init; }

    public ColumnReference? References { get; init; }

    /// <summary>The vocabulary that defines the codes of this column; null when none does.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>Every code that may stand here, where the list is closed and ours; otherwise empty.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>The five parts that Indonesia's data standard asks of every column (Perpres 39/2019, article 5).</summary>
    public DataStandard Standard => DataStandard.Of(this);

    /// <summary>Whether a number comes back equal from every format: spreadsheets, SQLite and most JSON readers keep 15 digits.</summary>
    public static bool IsExactEverywhere(decimal number) =>
        double.TryParse(((double)number).ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var kept) && (decimal)kept == number;
}
