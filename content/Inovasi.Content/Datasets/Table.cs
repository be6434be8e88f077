namespace Inovasi.Content.Datasets;

/// <summary>The rows of one dataset. Cells stand in the order of the dataset's columns and have the types of <see cref="ColumnType"/>.</summary>
public sealed record Table(Dataset Dataset, IReadOnlyList<object?[]> Rows);
