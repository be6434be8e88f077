namespace Inovasi.GraphQL.Language;

/// <summary>The character classes of the lexical grammar: https://spec.graphql.org/September2025/#sec-Language.Source-Text</summary>
internal static class Characters
{
    private const byte NameStartFlag = 1, DigitFlag = 2;

    // One look-up instead of four comparisons: names are most of a document.
    private static readonly byte[] Classes = MakeClasses();

    /// <summary>NameStart :: Letter | _</summary>
    public static bool IsNameStart(char c) => c < 128 && Classes[c] == NameStartFlag;

    /// <summary>NameContinue :: Letter | Digit | _</summary>
    public static bool IsNameContinue(char c) => c < 128 && Classes[c] != 0;

    /// <summary>Digit :: one of 0 1 2 3 4 5 6 7 8 9</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>WhiteSpace :: tab or space</summary>
    public static bool IsWhiteSpace(char c) => c is '\t' or ' ';

    /// <summary>The value of a hexadecimal digit, or -1: or-ing any value with -1 stays negative, so four digits need one check.</summary>
    public static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    public static bool IsScalarValue(int point) => point is >= 0 and <= 0xD7FF or >= 0xE000 and <= 0x10FFFF;

    private static byte[] MakeClasses()
    {
        var classes = new byte[128];
        for (var c = '0'; c <= '9'; c++) classes[c] = DigitFlag;
        for (var c = 'a'; c <= 'z'; c++) classes[c] = NameStartFlag;
        for (var c = 'A'; c <= 'Z'; c++) classes[c] = NameStartFlag;
        classes['_'] = NameStartFlag;
        return classes;
    }
}
