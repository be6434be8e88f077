using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Sdl.Rules;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>Checks a document of definitions and extensions before a schema is built from it. All faults are given, in the order of their places.</summary>
public static class SdlValidator
{
    /// <summary>
    /// The faults of <paramref name="document"/>, empty if there are none. With <paramref name="extended"/> the document is read as an
    /// extension of that schema. <paramref name="rules"/> names a subset for those who want to look at one rule.
    /// </summary>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document, Schema? extended = null, IReadOnlyList<SdlRule>? rules = null)
    {
        var context = new SdlContext(document, extended);
        foreach (var rule in rules ?? SdlRules.All) rule.Check(context);
        // Values of arguments mean something only where directives, arguments and their number are as they should be.
        if (rules is null && context.Errors.Count == 0) BuiltInDirectiveArgumentsRule.Check(context);
        return [.. context.Errors.OrderBy(error => error.Locations.FirstOrDefault().Line).ThenBy(error => error.Locations.FirstOrDefault().Column)];
    }
}
