using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation;

/// <summary>
/// Which rule wants to see which nodes. A rule subscribes while it is made; for each node its subscribers are called in the order of the
/// rules, so that a rule costs nothing at nodes that it does not ask for.
/// </summary>
public sealed class RuleVisitors
{
    // Fields, because Handlers is a mutable struct and a property would give a copy.
    internal Handlers<DocumentNode> DocumentEntered, DocumentLeft;
    internal Handlers<OperationDefinitionNode> OperationEntered;
    internal Handlers<FragmentDefinitionNode> FragmentDefinitionEntered;
    internal Handlers<VariableDefinitionNode> VariableDefinitionEntered;
    internal Handlers<FieldNode> FieldEntered, FieldLeft;
    internal Handlers<FragmentSpreadNode> FragmentSpreadEntered;
    internal Handlers<InlineFragmentNode> InlineFragmentEntered;
    internal Handlers<ArgumentNode> ArgumentEntered;
    internal Handlers<DirectiveNode> DirectiveEntered;
    internal Handlers<DirectivesInPlace> DirectivesEntered;
    internal Handlers<NamedTypeNode> NamedTypeEntered;
    internal Handlers<ValueNode> ValueEntered;
    internal Handlers<ObjectFieldNode> ObjectFieldEntered;

    public void EnterDocument(Action<DocumentNode> handler) => DocumentEntered.Add(handler);

    /// <summary>After the walk: for what needs to have seen all definitions.</summary>
    public void LeaveDocument(Action<DocumentNode> handler) => DocumentLeft.Add(handler);

    public void EnterOperation(Action<OperationDefinitionNode> handler) => OperationEntered.Add(handler);

    public void EnterFragmentDefinition(Action<FragmentDefinitionNode> handler) => FragmentDefinitionEntered.Add(handler);

    public void EnterVariableDefinition(Action<VariableDefinitionNode> handler) => VariableDefinitionEntered.Add(handler);

    public void EnterField(Action<FieldNode> handler) => FieldEntered.Add(handler);

    /// <summary>After the field's selections, so that deeper errors are told first.</summary>
    public void LeaveField(Action<FieldNode> handler) => FieldLeft.Add(handler);

    public void EnterFragmentSpread(Action<FragmentSpreadNode> handler) => FragmentSpreadEntered.Add(handler);

    public void EnterInlineFragment(Action<InlineFragmentNode> handler) => InlineFragmentEntered.Add(handler);

    public void EnterArgument(Action<ArgumentNode> handler) => ArgumentEntered.Add(handler);

    public void EnterDirective(Action<DirectiveNode> handler) => DirectiveEntered.Add(handler);

    /// <summary>All directives of a place together; not called for a place without any.</summary>
    public void EnterDirectives(Action<DirectivesInPlace> handler) => DirectivesEntered.Add(handler);

    /// <summary>Type names in conditions of fragments and in types of variables.</summary>
    public void EnterNamedType(Action<NamedTypeNode> handler) => NamedTypeEntered.Add(handler);

    /// <summary>Values of all kinds except variables.</summary>
    public void EnterValue(Action<ValueNode> handler) => ValueEntered.Add(handler);

    public void EnterObjectField(Action<ObjectFieldNode> handler) => ObjectFieldEntered.Add(handler);

    internal struct Handlers<T>
    {
        private Action<T>[]? _handlers;
        private int _count;

        public void Add(Action<T> handler)
        {
            _handlers ??= new Action<T>[4];
            if (_count == _handlers.Length) Array.Resize(ref _handlers, 2 * _count);
            _handlers[_count++] = handler;
        }

        public readonly void Invoke(T node)
        {
            for (var i = 0; i < _count; i++) _handlers![i](node);
        }
    }
}
