using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>Cited facts: seven types that differ in their value only.</summary>
internal static class CitedResolvers
{
    public static void Bind(ResolverMap map)
    {
        Bind(map, "CitedString", (_, cited) => cited.BoxedValue);
        Bind(map, "CitedInt", (_, cited) => cited.BoxedValue);
        Bind(map, "CitedFloat", (_, cited) => cited.BoxedValue is decimal number ? (double)number : null);
        Bind(map, "CitedDate", (_, cited) => cited.BoxedValue);
        Bind(map, "CitedAgency", (release, cited) => cited.BoxedValue is string slug ? release.Agency(slug) : null);
        Bind(map, "CitedRecognition", (_, cited) => cited.BoxedValue is Recognition value ? EnumNames<Recognition>.Of(value) : null);
        Bind<CitedCode>(map, "CitedVocabularyValue", (release, cited) => cited.Fact.BoxedValue is string code ? release.Value(cited.Vocabulary, code) : null, cited => cited.Fact);

        map.Add<PartialDate>("PartialDate", "text", d => d.Text);
        map.Add<PartialDate>("PartialDate", "precision", d => EnumNames<DatePrecision>.Of(d.Precision));
        map.Add<PartialDate>("PartialDate", "earliest", d => d.Earliest);
        map.Add<PartialDate>("PartialDate", "latest", d => d.Latest);
        map.Add<PartialDate>("PartialDate", "year", d => d.Year);
    }

    /// <summary>A fact of a record, ready to be asked.</summary>
    public static Released<Cited> Fact<T>(this Released<T> record, Cited fact) => new(record.Release, fact);

    /// <summary>The same for a code, which means nothing without its vocabulary.</summary>
    public static Released<CitedCode> Fact<T>(this Released<T> record, string vocabulary, Cited<string> fact) => new(record.Release, new CitedCode(vocabulary, fact));

    private static void Bind(ResolverMap map, string type, Func<ServedRelease, Cited, object?> value) => Bind<Cited>(map, type, value, cited => cited);

    private static void Bind<T>(ResolverMap map, string type, Func<ServedRelease, T, object?> value, Func<T, Cited> fact)
    {
        map.Add<Released<T>>(type, "value", c => value(c.Release, c.Value));
        map.Add<Released<T>>(type, "basis", c => EnumNames<Basis>.Of(fact(c.Value).Basis));
        map.Add<Released<T>>(type, "literal", c => fact(c.Value).Literal);
        map.Add<Released<T>>(type, "note", c => fact(c.Value).Note);
        map.Add<Released<T>>(type, "unknownReason", c => EnumNames<UnknownReason>.Of(fact(c.Value).Reason));
        map.Add<Released<T>>(type, "checkedOn", c => fact(c.Value).CheckedOn);
        map.Add<Released<T>>(type, "sources", c => c.Release.SourcesOf(fact(c.Value).SourceIds));
    }
}

/// <summary>A cited code of a vocabulary.</summary>
internal sealed record CitedCode(string Vocabulary, Cited<string> Fact);
