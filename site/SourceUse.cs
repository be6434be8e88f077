using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>What one record rests on a source for.</summary>
/// <param name="Subject">The record as claims name it: <c>inovasi/INV-0012</c>, <c>indeks/2020</c>.</param>
/// <param name="Fields">The fields, each once, in the record's order.</param>
public sealed record SourceUse(string Subject, ValueList<string> Fields);
