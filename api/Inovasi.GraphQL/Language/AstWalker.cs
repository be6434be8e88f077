using System.Collections.Immutable;

namespace Inovasi.GraphQL.Language;

/// <summary>
/// Visits the children of a node in the order of the grammar. Recursion over a whole document is the caller's, who knows what to do
/// before and after a node; its depth is bounded by <see cref="ParserOptions.MaxDepth"/>.
/// </summary>
public static class AstWalker
{
    /// <summary>Gives each child of a node, in order, to <paramref name="visit"/>, with a state that spares a closure.</summary>
    public static void VisitChildren<TState>(Node node, TState state, Action<Node, TState> visit)
    {
        var children = new ChildVisitor<TState>(state, visit);
        switch (node)
        {
            case DocumentNode n: children.All(n.Definitions); break;
            case OperationDefinitionNode n:
                children.One(n.Description).One(n.Name).All(n.VariableDefinitions).All(n.Directives).One(n.SelectionSet);
                break;
            case FragmentDefinitionNode n: children.One(n.Description).One(n.Name).One(n.TypeCondition).All(n.Directives).One(n.SelectionSet); break;
            case VariableDefinitionNode n: children.One(n.Description).One(n.Variable).One(n.Type).One(n.DefaultValue).All(n.Directives); break;
            case VariableNode n: children.One(n.Name); break;
            case SelectionSetNode n: children.All(n.Selections); break;
            case FieldNode n: children.One(n.Alias).One(n.Name).All(n.Arguments).All(n.Directives).One(n.SelectionSet); break;
            case ArgumentNode n: children.One(n.Name).One(n.Value); break;
            case FragmentSpreadNode n: children.One(n.Name).All(n.Directives); break;
            case InlineFragmentNode n: children.One(n.TypeCondition).All(n.Directives).One(n.SelectionSet); break;
            case ListValueNode n: children.All(n.Values); break;
            case ObjectValueNode n: children.All(n.Fields); break;
            case ObjectFieldNode n: children.One(n.Name).One(n.Value); break;
            case DirectiveNode n: children.One(n.Name).All(n.Arguments); break;
            case NamedTypeNode n: children.One(n.Name); break;
            case ListTypeNode n: children.One(n.Type); break;
            case NonNullTypeNode n: children.One(n.Type); break;
            case TypeSystemDefinitionNode or TypeSystemExtensionNode: VisitTypeSystem(node, children); break;
            case OperationTypeDefinitionNode n: children.One(n.Type); break;
            case FieldDefinitionNode n: children.One(n.Description).One(n.Name).All(n.Arguments).One(n.Type).All(n.Directives); break;
            case InputValueDefinitionNode n: children.One(n.Description).One(n.Name).One(n.Type).One(n.DefaultValue).All(n.Directives); break;
            case EnumValueDefinitionNode n: children.One(n.Description).One(n.Name).All(n.Directives); break;
            case TypeCoordinateNode n: children.One(n.Name); break;
            case MemberCoordinateNode n: children.One(n.Name).One(n.MemberName); break;
            case ArgumentCoordinateNode n: children.One(n.Name).One(n.FieldName).One(n.ArgumentName); break;
            case DirectiveCoordinateNode n: children.One(n.Name); break;
            case DirectiveArgumentCoordinateNode n: children.One(n.Name).One(n.ArgumentName); break;
        }
    }

    private static void VisitTypeSystem<TState>(Node node, ChildVisitor<TState> children)
    {
        if (node is TypeSystemDefinitionNode definition) children.One(definition.Description);
        switch (node)
        {
            case SchemaDefinitionNode n: children.All(n.Directives).All(n.OperationTypes); break;
            case ScalarTypeDefinitionNode n: children.One(n.Name).All(n.Directives); break;
            case ObjectTypeDefinitionNode n: children.One(n.Name).All(n.Interfaces).All(n.Directives).All(n.Fields); break;
            case InterfaceTypeDefinitionNode n: children.One(n.Name).All(n.Interfaces).All(n.Directives).All(n.Fields); break;
            case UnionTypeDefinitionNode n: children.One(n.Name).All(n.Directives).All(n.Types); break;
            case EnumTypeDefinitionNode n: children.One(n.Name).All(n.Directives).All(n.Values); break;
            case InputObjectTypeDefinitionNode n: children.One(n.Name).All(n.Directives).All(n.Fields); break;
            case DirectiveDefinitionNode n: children.One(n.Name).All(n.Arguments).All(n.Locations); break;
            case SchemaExtensionNode n: children.All(n.Directives).All(n.OperationTypes); break;
            case ScalarTypeExtensionNode n: children.One(n.Name).All(n.Directives); break;
            case ObjectTypeExtensionNode n: children.One(n.Name).All(n.Interfaces).All(n.Directives).All(n.Fields); break;
            case InterfaceTypeExtensionNode n: children.One(n.Name).All(n.Interfaces).All(n.Directives).All(n.Fields); break;
            case UnionTypeExtensionNode n: children.One(n.Name).All(n.Directives).All(n.Types); break;
            case EnumTypeExtensionNode n: children.One(n.Name).All(n.Directives).All(n.Values); break;
            case InputObjectTypeExtensionNode n: children.One(n.Name).All(n.Directives).All(n.Fields); break;
        }
    }

    private readonly struct ChildVisitor<TState>(TState state, Action<Node, TState> visit)
    {
        public ChildVisitor<TState> One(Node? child)
        {
            if (child is not null) visit(child, state);
            return this;
        }

        public ChildVisitor<TState> All<T>(ImmutableArray<T> children)
            where T : Node
        {
            foreach (var child in children) visit(child, state);
            return this;
        }
    }
}
