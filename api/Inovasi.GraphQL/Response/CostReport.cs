namespace Inovasi.GraphQL.Response;

/// <summary>What an operation was estimated to cost, and the most that it may; written as <c>extensions.cost</c>.</summary>
public readonly record struct CostReport(double Estimate, double? Maximum);
