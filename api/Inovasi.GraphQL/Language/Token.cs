namespace Inovasi.GraphQL.Language;

/// <summary>
/// One lexical token: the characters <c>[Start, End)</c> of its source. <paramref name="Value"/> is the meaning of a string, with escapes
/// resolved; names and numbers mean what is written and carry none, so that a token costs no allocation.
/// </summary>
public readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null);
