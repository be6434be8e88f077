using System.Collections.Immutable;
using System.Globalization;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Response;

/// <summary>
/// The one shape of a refusal because of a limit: a sentence with the value and the maximum, and the same in <c>extensions</c>.
/// </summary>
internal static class LimitError
{
    /// <param name="limit">The name of the limit, as <c>extensions.limit</c> has it.</param>
    /// <param name="sentence">What is too much, without a full stop: <c>The document has 90 aliases</c>.</param>
    /// <param name="value">How much it is.</param>
    /// <param name="maximum">How much is allowed.</param>
    /// <param name="node">Where, if one place can be named.</param>
    public static GraphQLError Of(string limit, string sentence, double value, double maximum, ILocated? node = null) =>
        new($"{sentence}, but at most {Number(maximum)} {(maximum == 1 ? "is" : "are")} allowed (limit \"{limit}\").", node)
        {
            Code = ErrorCodes.LimitExceeded,
            Extensions = Details(limit, value, maximum),
        };

    /// <summary>The entries of <c>extensions</c>; a value that is not known is left out.</summary>
    public static ImmutableDictionary<string, object?> Details(string limit, double? value, double maximum)
    {
        var details = ImmutableDictionary<string, object?>.Empty.Add("limit", limit).Add("maximum", maximum);
        return value is null ? details : details.Add("value", value);
    }

    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
