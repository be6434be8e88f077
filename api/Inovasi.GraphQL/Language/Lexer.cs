using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>
/// Cuts a source into tokens, one at a call, without allocating except for the values of strings. Linear in the length of the source.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Source-Text</remarks>
public sealed class Lexer(Source source)
{
    private readonly string _body = source.Body;

    private Source Source { get; } = source;

    /// <summary>All tokens of a source, the end-of-file token last, or the first lexical error.</summary>
    public static bool TryReadAll(Source source, out ImmutableArray<Token> tokens, [NotNullWhen(false)] out GraphQLError? error)
    {
        try
        {
            var lexer = new Lexer(source);
            var all = ImmutableArray.CreateBuilder<Token>();
            do all.Add(lexer.Next(all.Count == 0 ? 0 : all[^1].End));
            while (all[^1].Kind != TokenKind.EndOfFile);
            (tokens, error) = (all.ToImmutable(), null);
            return true;
        }
        catch (SyntaxException e)
        {
            (tokens, error) = ([], e.Error);
            return false;
        }
    }

    /// <summary>The token after an offset; at the end of the source the end-of-file token, for ever.</summary>
    /// <exception cref="SyntaxException">The characters after the offset are no token.</exception>
    internal Token Next(int offset)
    {
        var position = SkipIgnored(offset);
        if (position >= _body.Length) return new Token(TokenKind.EndOfFile, _body.Length, _body.Length);
        var c = _body[position];
        if (Characters.IsNameStart(c)) return ReadName(position);
        var punctuator = Punctuator(c);
        if (punctuator != TokenKind.EndOfFile) return new Token(punctuator, position, position + 1);
        switch (c)
        {
            case '.':
                if (At(position + 1) == '.' && At(position + 2) == '.') return new Token(TokenKind.Spread, position, position + 3);
                break;
            case '"':
                return At(position + 1) == '"' && At(position + 2) == '"' ? ReadBlockString(position) : ReadString(position);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber(position);
        }
        throw Unexpected(position);
    }

    /// <summary>
    /// The token at an offset of a schema coordinate: names and <c>. ( ) : @</c>, and nothing between them.
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#SchemaCoordinateToken</remarks>
    internal Token NextOfCoordinate(int offset)
    {
        if (offset >= _body.Length) return new Token(TokenKind.EndOfFile, _body.Length, _body.Length);
        var c = _body[offset];
        if (Characters.IsNameStart(c)) return ReadName(offset);
        var kind = c == '.' ? TokenKind.Dot : Punctuator(c);
        var isToken = kind is TokenKind.Dot or TokenKind.ParenLeft or TokenKind.ParenRight or TokenKind.Colon or TokenKind.At;
        if (isToken) return new Token(kind, offset, offset + 1);
        throw new SyntaxException(Source, offset, $"Invalid character: {Describe(offset)}.");
    }

    // A character past the end reads as NUL, which no token contains: the loops below need no second check.
    private char At(int position) => (uint)position < (uint)_body.Length ? _body[position] : '\0';

    // Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma
    private int SkipIgnored(int position)
    {
        var body = _body;
        while ((uint)position < (uint)body.Length)
        {
            switch (body[position])
            {
                case ' ' or ',' or '\n' or '\r' or '\t' or '\uFEFF':
                    position++;
                    continue;
                case '#':
                    position = SkipComment(position + 1);
                    continue;
            }
            break;
        }
        return position;
    }

    // Comment :: # CommentChar* [lookahead != CommentChar]
    private int SkipComment(int position)
    {
        var length = _body.AsSpan(position).IndexOfAny('\n', '\r');
        var end = length < 0 ? _body.Length : position + length;
        while (position < end)
        {
            var surrogate = _body.AsSpan(position, end - position).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (surrogate < 0) break;
            position += surrogate;
            // A lone surrogate ends the comment, and is then refused as a character that no token starts with.
            if (!IsSurrogatePair(position)) return position;
            position += 2;
        }
        return end;
    }

    private static TokenKind Punctuator(char c) => c switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.ParenLeft,
        ')' => TokenKind.ParenRight,
        ':' => TokenKind.Colon,
        '=' => TokenKind.EqualsSign,
        '@' => TokenKind.At,
        '[' => TokenKind.BracketLeft,
        ']' => TokenKind.BracketRight,
        '{' => TokenKind.BraceLeft,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.BraceRight,
        _ => TokenKind.EndOfFile,
    };

    // Name :: NameStart NameContinue* [lookahead != NameContinue]
    private Token ReadName(int start)
    {
        var body = _body;
        var position = start + 1;
        while ((uint)position < (uint)body.Length && Characters.IsNameContinue(body[position])) position++;
        return new Token(TokenKind.Name, start, position);
    }

    // IntValue :: IntegerPart [lookahead != {Digit, ., NameStart}]
    // FloatValue :: IntegerPart FractionalPart? ExponentPart? [lookahead != {Digit, ., NameStart}]
    private Token ReadNumber(int start)
    {
        var (position, isFloat) = (start, false);
        if (_body[position] == '-') position++;
        if (At(position) == '0')
        {
            position++;
            if (Characters.IsDigit(At(position)))
            {
                throw new SyntaxException(Source, position, $"Invalid number, unexpected digit after 0: {Describe(position)}.");
            }
        }
        else position = ReadDigits(position);
        if (At(position) == '.')
        {
            isFloat = true;
            position = ReadDigits(position + 1);
        }
        if (At(position) is 'e' or 'E')
        {
            isFloat = true;
            position++;
            if (At(position) is '+' or '-') position++;
            position = ReadDigits(position);
        }
        if (At(position) == '.' || Characters.IsNameStart(At(position))) throw ExpectedDigit(position);
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, position);
    }

    private int ReadDigits(int position)
    {
        if (!Characters.IsDigit(At(position))) throw ExpectedDigit(position);
        while (Characters.IsDigit(At(position))) position++;
        return position;
    }

    private SyntaxException ExpectedDigit(int position) =>
        new(Source, position, $"Invalid number, expected digit but got: {Describe(position)}.");

    // StringValue :: "" [lookahead != "] | " StringCharacter+ "
    private Token ReadString(int start)
    {
        StringBuilder? value = null;
        var (position, chunk) = (start + 1, start + 1);
        while (position < _body.Length)
        {
            switch (_body[position])
            {
                case '"':
                    var last = _body.AsSpan(chunk, position - chunk);
                    return new Token(TokenKind.String, start, position + 1, value is null ? last.ToString() : value.Append(last).ToString());
                case '\\':
                    value = (value ?? new StringBuilder()).Append(_body, chunk, position - chunk);
                    position += ReadEscape(position, value);
                    chunk = position;
                    continue;
                case '\n' or '\r':
                    throw new SyntaxException(Source, position, "Unterminated string.");
                case >= '\uD800' and <= '\uDFFF':
                    RequireSurrogatePair(position++);
                    break;
            }
            position++;
        }
        throw new SyntaxException(Source, position, "Unterminated string.");
    }

    // StringCharacter :: \u EscapedUnicode | \ EscapedCharacter. Gives the length of the escape.
    private int ReadEscape(int position, StringBuilder value)
    {
        var c = At(position + 1);
        if (c == 'u') return At(position + 2) == '{' ? ReadVariableUnicode(position, value) : ReadFixedUnicode(position, value);
        var meaning = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new SyntaxException(Source, position, $"Invalid character escape sequence: \"{Slice(position, 2)}\"."),
        };
        value.Append(meaning);
        return 2;
    }

    // EscapedUnicode :: { HexDigit+ }. At most eight digits: leading zeros beyond that help nobody.
    private int ReadVariableUnicode(int position, StringBuilder value)
    {
        const int Longest = 12;
        var (point, size) = (0, 3);
        while (size < Longest)
        {
            var c = At(position + size++);
            if (c == '}')
            {
                if (size < 5 || !Characters.IsScalarValue(point)) break;
                value.Append(char.ConvertFromUtf32(point));
                return size;
            }
            point = (point << 4) | Characters.HexDigit(c);
            if (point < 0) break;
        }
        throw BadUnicode(position, size);
    }

    // EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit. Two of them may form a surrogate pair; a lone surrogate is refused.
    private int ReadFixedUnicode(int position, StringBuilder value)
    {
        const int Size = 6;
        var point = ReadFourHexDigits(position + 2);
        if (Characters.IsScalarValue(point))
        {
            value.Append((char)point);
            return Size;
        }
        if (point is >= 0xD800 and <= 0xDBFF && At(position + Size) == '\\' && At(position + Size + 1) == 'u')
        {
            var trailing = ReadFourHexDigits(position + Size + 2);
            if (trailing is >= 0xDC00 and <= 0xDFFF)
            {
                value.Append((char)point).Append((char)trailing);
                return 2 * Size;
            }
        }
        throw BadUnicode(position, Size);
    }

    private int ReadFourHexDigits(int position) =>
        (Characters.HexDigit(At(position)) << 12) | (Characters.HexDigit(At(position + 1)) << 8) |
        (Characters.HexDigit(At(position + 2)) << 4) | Characters.HexDigit(At(position + 3));

    private SyntaxException BadUnicode(int position, int size) =>
        new(Source, position, $"Invalid Unicode escape sequence: \"{Slice(position, size)}\".");

    // StringValue :: """ BlockStringCharacter* """
    private Token ReadBlockString(int start)
    {
        StringBuilder? unescaped = null;
        var (position, chunk) = (start + 3, start + 3);
        while (position < _body.Length)
        {
            var c = _body[position];
            if (c == '"' && At(position + 1) == '"' && At(position + 2) == '"')
            {
                var last = _body.AsSpan(chunk, position - chunk);
                var value = BlockString.Dedent(unescaped is null ? last : unescaped.Append(last).ToString());
                return new Token(TokenKind.BlockString, start, position + 3, value);
            }
            if (c == '\\' && At(position + 1) == '"' && At(position + 2) == '"' && At(position + 3) == '"')
            {
                unescaped = (unescaped ?? new StringBuilder()).Append(_body, chunk, position - chunk);
                chunk = position + 1;
                position += 4;
                continue;
            }
            if (char.IsSurrogate(c)) RequireSurrogatePair(position++);
            position++;
        }
        throw new SyntaxException(Source, position, "Unterminated string.");
    }

    private bool IsSurrogatePair(int position) => char.IsHighSurrogate(At(position)) && char.IsLowSurrogate(At(position + 1));

    private void RequireSurrogatePair(int position)
    {
        if (!IsSurrogatePair(position)) throw new SyntaxException(Source, position, $"Invalid character within String: {Describe(position)}.");
    }

    private SyntaxException Unexpected(int position)
    {
        var c = _body[position];
        if (c == '\'') return new(Source, position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        var adjective = char.IsSurrogate(c) && !IsSurrogatePair(position) ? "Invalid" : "Unexpected";
        return new(Source, position, $"{adjective} character: {Describe(position)}.");
    }

    // Printable ASCII in quotes, all else as a code point: what cannot be seen is named.
    private string Describe(int position)
    {
        if (position >= _body.Length) return TokenKind.EndOfFile.Text();
        var c = _body[position];
        if (c == '"') return "'\"'";
        if (c is >= ' ' and <= '~') return $"\"{c}\"";
        var point = IsSurrogatePair(position) ? char.ConvertToUtf32(c, _body[position + 1]) : c;
        return $"U+{point.ToString("X4", CultureInfo.InvariantCulture)}";
    }

    private string Slice(int start, int length) => _body.Substring(start, Math.Min(length, _body.Length - start));
}
