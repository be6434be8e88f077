namespace Inovasi.Benchmarks.Load;

/// <summary>Weights that explain a value by some features, as well as squares can tell. Large values would drown small ones, so each row counts relative to its value.</summary>
internal static class LeastSquares
{
    public static double[] Fit(IReadOnlyList<(double[] Features, double Value)> rows)
    {
        var size = rows[0].Features.Length;
        var matrix = new double[size, size + 1];
        foreach (var (features, value) in rows)
        {
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++) matrix[i, j] += features[i] * features[j] / value / value;
                matrix[i, size] += features[i] / value;
            }
        }
        // Gauss and Jordan, with the largest pivot.
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(r => Math.Abs(matrix[r, column]));
            for (var j = 0; j <= size; j++) (matrix[column, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[column, j]);
            for (var row = 0; row < size; row++)
            {
                if (row == column) continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var j = 0; j <= size; j++) matrix[row, j] -= factor * matrix[column, j];
            }
        }
        return [.. Enumerable.Range(0, size).Select(i => matrix[i, size] / matrix[i, i])];
    }
}
