using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>
/// Text to document: a recursive-descent parser with one method a grammar rule, one token of lookahead and a counted depth. The first
/// syntax error ends it and is given back as a value.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary</remarks>
public sealed class Parser
{
    private readonly Lexer _lexer;
    private readonly Source _source;
    private readonly ParserOptions _options;
    private readonly NameTable _names = new();
    private readonly bool _isCoordinate;
    private Token _token;
    private int _lastEnd;
    private int _tokens;
    private int _depth;

    // Items of lists that are not finished yet, nested lists above their parents: each finished list is cut off the end.
    private Node[] _pending = new Node[32];
    private int _pendingCount;

    private Parser(Source source, ParserOptions? options, bool isCoordinate = false)
    {
        (_source, _lexer, _options, _isCoordinate) = (source, new Lexer(source), options ?? ParserOptions.Default, isCoordinate);
        Advance();
    }

    // ---- entries ----

    /// <summary>Parses a document of executable definitions, type-system definitions, or both.</summary>
    public static bool TryParse(
        Source source, [NotNullWhen(true)] out DocumentNode? document, [NotNullWhen(false)] out GraphQLError? error, ParserOptions? options = null) =>
        Try(source, options, static p => p.ParseDocument(), out document, out error);

    /// <summary>Parses a single value, in which variables may stand.</summary>
    public static bool TryParseValue(
        Source source, [NotNullWhen(true)] out ValueNode? value, [NotNullWhen(false)] out GraphQLError? error, ParserOptions? options = null) =>
        Try(source, options, static p => p.ParseValue(isConst: false), out value, out error);

    /// <summary>Parses a single value without variables.</summary>
    public static bool TryParseConstValue(
        Source source, [NotNullWhen(true)] out ValueNode? value, [NotNullWhen(false)] out GraphQLError? error, ParserOptions? options = null) =>
        Try(source, options, static p => p.ParseValue(isConst: true), out value, out error);

    /// <summary>Parses a type reference such as <c>[Int!]</c>.</summary>
    public static bool TryParseType(
        Source source, [NotNullWhen(true)] out TypeNode? type, [NotNullWhen(false)] out GraphQLError? error, ParserOptions? options = null) =>
        Try(source, options, static p => p.ParseType(), out type, out error);

    /// <summary>Parses a schema coordinate such as <c>Query.innovation(slug:)</c>; it contains no white space.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</remarks>
    public static bool TryParseCoordinate(
        Source source, [NotNullWhen(true)] out SchemaCoordinateNode? coordinate, [NotNullWhen(false)] out GraphQLError? error) =>
        Try(source, null, static p => p.ParseSchemaCoordinate(), out coordinate, out error, isCoordinate: true);

    /// <summary>Parses a document of our own, whose correctness is our business.</summary>
    /// <exception cref="FormatException">The text is no document; the message tells the place.</exception>
    public static DocumentNode Parse(string text) =>
        TryParse(new Source(text), out var document, out var error) ? document : throw new FormatException(error.ToString());

    private static bool Try<T>(
        Source source, ParserOptions? options, Func<Parser, T> parse,
        [NotNullWhen(true)] out T? node, [NotNullWhen(false)] out GraphQLError? error, bool isCoordinate = false)
        where T : Node
    {
        try
        {
            var parser = new Parser(source, options, isCoordinate);
            (node, error) = (parse(parser), null);
            parser.Expect(TokenKind.EndOfFile);
            return true;
        }
        catch (SyntaxException e)
        {
            (node, error) = (null, e.Error);
            return false;
        }
    }

    // ---- names and documents ----

    // Name :: NameStart NameContinue*
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(_names.Get(Text(token)), new NodeLocation(_source, token.Start, token.End));
    }

    // Document : Definition+
    private DocumentNode ParseDocument()
    {
        var mark = _pendingCount;
        do Push(ParseDefinition());
        while (!Peek(TokenKind.EndOfFile));
        return new DocumentNode(Pop<DefinitionNode>(mark), From(0));
    }

    // Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension, most of them with a description before the keyword
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft)) return ParseOperationDefinition();
        var described = PeekDescription();
        var keyword = described ? _lexer.Next(_token.End) : _token;
        if (described && keyword.Kind == TokenKind.BraceLeft)
        {
            throw Error(_token.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);
        switch (Text(keyword))
        {
            case "query" or "mutation" or "subscription": return ParseOperationDefinition();
            case "fragment": return ParseFragmentDefinition();
            case "schema": return ParseSchemaDefinition();
            case "scalar": return ParseScalarTypeDefinition();
            case "type": return ParseObjectTypeDefinition();
            case "interface": return ParseInterfaceTypeDefinition();
            case "union": return ParseUnionTypeDefinition();
            case "enum": return ParseEnumTypeDefinition();
            case "input": return ParseInputObjectTypeDefinition();
            case "directive": return ParseDirectiveDefinition();
        }
        if (described) throw Error(_token.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        return Text(keyword) is "extend" ? ParseTypeSystemExtension() : throw Unexpected(keyword);
    }

    // ---- operations ----

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _token.Start;
        if (Peek(TokenKind.BraceLeft))
        {
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], ParseSelectionSet(), From(start));
        }
        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(TokenKind.ParenLeft, static p => p.ParseVariableDefinition(), TokenKind.ParenRight);
        var directives = ParseDirectives(isConst: false);
        return new OperationDefinitionNode(description, operation, name, variables, directives, ParseSelectionSet(), From(start));
    }

    // OperationType : one of query mutation subscription
    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return Text(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        return new VariableDefinitionNode(description, variable, type, defaultValue, ParseDirectives(isConst: true), From(start));
    }

    // Variable : $ Name
    private VariableNode ParseVariable()
    {
        var start = _token.Start;
        Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), From(start));
    }

    // DefaultValue : = Value[Const]
    private ValueNode? ParseDefaultValue() => TryExpect(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;

    // ---- selection sets, fields, arguments ----

    // SelectionSet : { Selection+ }
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Start;
        Expect(TokenKind.BraceLeft);
        Descend(start);
        var mark = _pendingCount;
        do Push(Peek(TokenKind.Spread) ? ParseFragment() : ParseField());
        while (!TryExpect(TokenKind.BraceRight));
        _depth--;
        return new SelectionSetNode(Pop<SelectionNode>(mark), From(start));
    }

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    private FieldNode ParseField()
    {
        var start = _token.Start;
        NameNode? alias = null;
        var name = ParseName();
        if (TryExpect(TokenKind.Colon)) (alias, name) = (name, ParseName());
        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, From(start));
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst) => isConst
        ? OptionalMany(TokenKind.ParenLeft, static p => p.ParseArgument(isConst: true), TokenKind.ParenRight)
        : OptionalMany(TokenKind.ParenLeft, static p => p.ParseArgument(isConst: false), TokenKind.ParenRight);

    // Argument[Const] : Name : Value[?Const]
    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConst), From(start));
    }

    // ---- fragments ----

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private SelectionNode ParseFragment()
    {
        var start = _token.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = TryExpectKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseFragmentName();
            return new FragmentSpreadNode(name, ParseDirectives(isConst: false), From(start));
        }
        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        return new InlineFragmentNode(typeCondition, directives, ParseSelectionSet(), From(start));
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    // TypeCondition : on NamedType
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment");
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        return new FragmentDefinitionNode(description, name, typeCondition, directives, ParseSelectionSet(), From(start));
    }

    // FragmentName : Name but not on
    private NameNode ParseFragmentName() => PeekKeyword("on") ? throw Unexpected(_token) : ParseName();

    // ---- values ----

    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //              | ListValue[?Const] | ObjectValue[?Const]
    private ValueNode ParseValue(bool isConst)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(Text(token).ToString(), From(token.Start));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(Text(token).ToString(), From(token.Start));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return Text(token) switch
                {
                    "true" => new BooleanValueNode(true, From(token.Start)),
                    "false" => new BooleanValueNode(false, From(token.Start)),
                    "null" => new NullValueNode(From(token.Start)),
                    var name => new EnumValueNode(_names.Get(name), From(token.Start)),
                };
            case TokenKind.Dollar:
                return isConst ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    private SyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return Peek(TokenKind.Name) ? Error(dollar.Start, $"Unexpected variable \"${Text(_token)}\" in constant value.") : Unexpected(dollar);
    }

    // StringValue :: a simple or a block string
    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(token.Value!, token.Kind == TokenKind.BlockString, From(token.Start));
    }

    // ListValue[Const] : [ ] | [ Value[?Const]+ ]
    private ListValueNode ParseList(bool isConst)
    {
        var start = _token.Start;
        Expect(TokenKind.BracketLeft);
        Descend(start);
        var mark = _pendingCount;
        while (!TryExpect(TokenKind.BracketRight)) Push(ParseValue(isConst));
        _depth--;
        return new ListValueNode(Pop<ValueNode>(mark), From(start));
    }

    // ObjectValue[Const] : { } | { ObjectField[?Const]+ }
    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = _token.Start;
        Expect(TokenKind.BraceLeft);
        Descend(start);
        var mark = _pendingCount;
        while (!TryExpect(TokenKind.BraceRight)) Push(ParseObjectField(isConst));
        _depth--;
        return new ObjectValueNode(Pop<ObjectFieldNode>(mark), From(start));
    }

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConst), From(start));
    }

    // ---- types and directives ----

    // Type : NamedType | ListType | NonNullType
    private TypeNode ParseType()
    {
        var start = _token.Start;
        TypeNode type;
        if (TryExpect(TokenKind.BracketLeft))
        {
            Descend(start);
            var inner = ParseType();
            Expect(TokenKind.BracketRight);
            _depth--;
            type = new ListTypeNode(inner, From(start));
        }
        else type = ParseNamedType();
        return TryExpect(TokenKind.Bang) ? new NonNullTypeNode(type, From(start)) : type;
    }

    // NamedType : Name
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name, name.Location);
    }

    // Directives[Const] : Directive[?Const]+
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At)) return [];
        var mark = _pendingCount;
        do Push(ParseDirective(isConst));
        while (Peek(TokenKind.At));
        return Pop<DirectiveNode>(mark);
    }

    // Directive[Const] : @ Name Arguments[?Const]?
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = _token.Start;
        Expect(TokenKind.At);
        var name = ParseName();
        return new DirectiveNode(name, ParseArguments(isConst), From(start));
    }

    // ---- type system definitions ----

    // Description : StringValue
    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;

    private bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    private SchemaDefinitionNode ParseSchemaDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("schema");
        var directives = ParseDirectives(isConst: true);
        var operationTypes = Many(TokenKind.BraceLeft, static p => p.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        return new SchemaDefinitionNode(description, directives, operationTypes, From(start));
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _token.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(operation, ParseNamedType(), From(start));
    }

    // ScalarTypeDefinition : Description? scalar Name Directives[Const]?
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("scalar");
        var name = ParseName();
        return new ScalarTypeDefinitionNode(description, name, ParseDirectives(isConst: true), From(start));
    }

    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("type");
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        return new ObjectTypeDefinitionNode(description, name, interfaces, directives, ParseFieldsDefinition(), From(start));
    }

    // ImplementsInterfaces : implements &? NamedType | ImplementsInterfaces & NamedType
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() =>
        TryExpectKeyword("implements") ? DelimitedMany(TokenKind.Ampersand, static p => p.ParseNamedType()) : [];

    // FieldsDefinition : { FieldDefinition+ }
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static p => p.ParseFieldDefinition(), TokenKind.BraceRight);

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseType();
        return new FieldDefinitionNode(description, name, arguments, type, ParseDirectives(isConst: true), From(start));
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenLeft, static p => p.ParseInputValueDefinition(), TokenKind.ParenRight);

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        return new InputValueDefinitionNode(description, name, type, defaultValue, ParseDirectives(isConst: true), From(start));
    }

    // InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("interface");
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        return new InterfaceTypeDefinitionNode(description, name, interfaces, directives, ParseFieldsDefinition(), From(start));
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    private UnionTypeDefinitionNode ParseUnionTypeDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("union");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new UnionTypeDefinitionNode(description, name, directives, ParseUnionMemberTypes(), From(start));
    }

    // UnionMemberTypes : = |? NamedType | UnionMemberTypes | NamedType
    private ImmutableArray<NamedTypeNode> ParseUnionMemberTypes() =>
        TryExpect(TokenKind.EqualsSign) ? DelimitedMany(TokenKind.Pipe, static p => p.ParseNamedType()) : [];

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?
    private EnumTypeDefinitionNode ParseEnumTypeDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("enum");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new EnumTypeDefinitionNode(description, name, directives, ParseEnumValuesDefinition(), From(start));
    }

    // EnumValuesDefinition : { EnumValueDefinition+ }
    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static p => p.ParseEnumValueDefinition(), TokenKind.BraceRight);

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        if (_token.Kind == TokenKind.Name && Text(_token) is "true" or "false" or "null")
        {
            throw Error(_token.Start, $"{Describe(_token)} is reserved and cannot be used for an enum value.");
        }
        var name = ParseName();
        return new EnumValueDefinitionNode(description, name, ParseDirectives(isConst: true), From(start));
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("input");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new InputObjectTypeDefinitionNode(description, name, directives, ParseInputFieldsDefinition(), From(start));
    }

    // InputFieldsDefinition : { InputValueDefinition+ }
    private ImmutableArray<InputValueDefinitionNode> ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static p => p.ParseInputValueDefinition(), TokenKind.BraceRight);

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var (start, description) = (_token.Start, ParseDescription());
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = TryExpectKeyword("repeatable");
        ExpectKeyword("on");
        var locations = DelimitedMany(TokenKind.Pipe, static p => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(description, name, arguments, isRepeatable, locations, From(start));
    }

    // DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation
    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocations.All.Contains(name.Value) ? name : throw Unexpected(token);
    }

    // ---- type system extensions ----

    // TypeSystemExtension : SchemaExtension | TypeExtension
    private TypeSystemExtensionNode ParseTypeSystemExtension()
    {
        var start = _token.Start;
        ExpectKeyword("extend");
        var keyword = _token;
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);
        switch (Text(keyword))
        {
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input": break;
            default: throw Unexpected(keyword);
        }
        Advance();
        return Text(keyword) switch
        {
            "schema" => ParseSchemaExtension(start),
            "scalar" => ParseScalarTypeExtension(start),
            "type" => ParseObjectTypeExtension(start),
            "interface" => ParseInterfaceTypeExtension(start),
            "union" => ParseUnionTypeExtension(start),
            "enum" => ParseEnumTypeExtension(start),
            _ => ParseInputObjectTypeExtension(start),
        };
    }

    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]
    private SchemaExtensionNode ParseSchemaExtension(int start)
    {
        var directives = ParseDirectives(isConst: true);
        var operationTypes = OptionalMany(TokenKind.BraceLeft, static p => p.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        RequireContent(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(directives, operationTypes, From(start));
    }

    // ScalarTypeExtension : extend scalar Name Directives[Const]
    private ScalarTypeExtensionNode ParseScalarTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        RequireContent(directives.Length);
        return new ScalarTypeExtensionNode(name, directives, From(start));
    }

    // ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, at least one of the three
    private ObjectTypeExtensionNode ParseObjectTypeExtension(int start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        RequireContent(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(name, interfaces, directives, fields, From(start));
    }

    // InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, at least one of the three
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(int start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        RequireContent(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(name, interfaces, directives, fields, From(start));
    }

    // UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes?, at least one of the two
    private UnionTypeExtensionNode ParseUnionTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMemberTypes();
        RequireContent(directives.Length + types.Length);
        return new UnionTypeExtensionNode(name, directives, types, From(start));
    }

    // EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition?, at least one of the two
    private EnumTypeExtensionNode ParseEnumTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        RequireContent(directives.Length + values.Length);
        return new EnumTypeExtensionNode(name, directives, values, From(start));
    }

    // InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition?, at least one of the two
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(int start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputFieldsDefinition();
        RequireContent(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(name, directives, fields, From(start));
    }

    private void RequireContent(int parts)
    {
        if (parts == 0) throw Unexpected(_token);
    }

    // ---- schema coordinates ----

    // SchemaCoordinate : Name | Name . Name | Name . Name ( Name : ) | @ Name | @ Name ( Name : )
    private SchemaCoordinateNode ParseSchemaCoordinate()
    {
        var start = _token.Start;
        var ofDirective = TryExpect(TokenKind.At);
        var name = ParseName();
        var member = !ofDirective && TryExpect(TokenKind.Dot) ? ParseName() : null;
        NameNode? argument = null;
        if ((ofDirective || member is not null) && TryExpect(TokenKind.ParenLeft))
        {
            argument = ParseName();
            Expect(TokenKind.Colon);
            Expect(TokenKind.ParenRight);
        }
        return (ofDirective, member, argument) switch
        {
            (true, _, null) => new DirectiveCoordinateNode(name, From(start)),
            (true, _, _) => new DirectiveArgumentCoordinateNode(name, argument, From(start)),
            (_, null, _) => new TypeCoordinateNode(name, From(start)),
            (_, _, null) => new MemberCoordinateNode(name, member, From(start)),
            _ => new ArgumentCoordinateNode(name, member, argument, From(start)),
        };
    }

    // ---- lists ----

    // open item+ close
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
        where T : Node
    {
        Expect(open);
        var mark = _pendingCount;
        do Push(parse(this));
        while (!TryExpect(close));
        return Pop<T>(mark);
    }

    // (open item+ close)?
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> parse, TokenKind close)
        where T : Node => Peek(open) ? Many(open, parse, close) : [];

    // delimiter? item (delimiter item)*
    private ImmutableArray<T> DelimitedMany<T>(TokenKind delimiter, Func<Parser, T> parse)
        where T : Node
    {
        TryExpect(delimiter);
        var mark = _pendingCount;
        do Push(parse(this));
        while (TryExpect(delimiter));
        return Pop<T>(mark);
    }

    private void Push(Node node)
    {
        if (_pendingCount == _pending.Length) Array.Resize(ref _pending, 2 * _pending.Length);
        _pending[_pendingCount++] = node;
    }

    private ImmutableArray<T> Pop<T>(int mark)
        where T : Node
    {
        if (_pendingCount == mark) return [];
        var items = new T[_pendingCount - mark];
        // Only items of the list's own type were pushed after its mark.
        for (var i = 0; i < items.Length; i++) items[i] = Unsafe.As<T>(_pending[mark + i]);
        _pendingCount = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    // ---- tokens ----

    private ReadOnlySpan<char> Text(Token token) => _source.Body.AsSpan(token.Start, token.End - token.Start);

    private NodeLocation From(int start) => new(_source, start, _lastEnd);

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _isCoordinate ? _lexer.NextOfCoordinate(_lastEnd) : _lexer.Next(_lastEnd);
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            var description = $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.";
            throw new SyntaxException(_source, _token.Start, description, LimitError.Details("tokens", _tokens, _options.MaxTokens));
        }
    }

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool PeekKeyword(string keyword) => _token.Kind == TokenKind.Name && Text(_token).SequenceEqual(keyword);

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind) throw Error(token.Start, $"Expected {Describe(kind)}, found {Describe(token)}.");
        Advance();
        return token;
    }

    private bool TryExpect(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TryExpectKeyword(keyword)) throw Error(_token.Start, $"Expected \"{keyword}\", found {Describe(_token)}.");
    }

    private bool TryExpectKeyword(string keyword)
    {
        if (!PeekKeyword(keyword)) return false;
        Advance();
        return true;
    }

    // Each call is undone by a decrement; an error in between ends the parser, so nothing needs a finally.
    private void Descend(int start)
    {
        if (++_depth <= _options.MaxDepth) return;
        var description = $"Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.";
        throw new SyntaxException(_source, start, description, LimitError.Details("parserDepth", _depth, _options.MaxDepth));
    }

    // ---- errors ----

    private SyntaxException Error(int offset, string description) => new(_source, offset, description);

    private SyntaxException Unexpected(Token token) => Error(token.Start, $"Unexpected {Describe(token)}.");

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.String or TokenKind.BlockString => $"{token.Kind.Text()} \"{token.Value}\"",
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{token.Kind.Text()} \"{Text(token)}\"",
        _ => Describe(token.Kind),
    };

    private static string Describe(TokenKind kind) => kind.IsPunctuator() ? $"\"{kind.Text()}\"" : kind.Text();
}
