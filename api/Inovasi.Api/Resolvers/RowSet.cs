using System.Numerics;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// Some of the rows of a list, by their places from 0, as bits: intersecting and counting cost a step for 64 rows, whatever was asked. Never changes.
/// </summary>
internal sealed class RowSet
{
    private const int WordBits = 64;

    /// <summary>Null when it is every row.</summary>
    private readonly ulong[]? _words;

    private RowSet(ulong[]? words, int length, int count) => (_words, Length, Count) = (words, length, count);

    /// <summary>How long the whole list is.</summary>
    public int Length { get; }

    /// <summary>How many of its rows these are.</summary>
    public int Count { get; }

    /// <summary>Every row of a list.</summary>
    public static RowSet All(int length) => new(null, length, length);

    /// <summary>The rows at the places that any of the lists names.</summary>
    public static RowSet Of(int length, params IEnumerable<int[]> lists)
    {
        var words = NewWords(length);
        foreach (var list in lists)
        {
            foreach (var place in list) words[place / WordBits] |= 1ul << (place % WordBits);
        }
        return Of(words, length);
    }

    /// <summary>The rows for which the condition holds.</summary>
    public static RowSet Where(int length, Func<int, bool> condition)
    {
        var words = NewWords(length);
        for (var place = 0; place < length; place++)
        {
            if (condition(place)) words[place / WordBits] |= 1ul << (place % WordBits);
        }
        return Of(words, length);
    }

    /// <summary>The rows that are in both.</summary>
    public RowSet And(RowSet other)
    {
        if (_words is null) return other;
        if (other._words is null) return this;
        var words = NewWords(Length);
        for (var n = 0; n < words.Length; n++) words[n] = _words[n] & other._words[n];
        return Of(words, Length);
    }

    /// <summary>The same rows in another order of the same list.</summary>
    /// <param name="placeOf">For each place here the one there.</param>
    public RowSet Reordered(int[] placeOf)
    {
        if (_words is null) return this;
        var words = NewWords(Length);
        foreach (var place in this) words[placeOf[place] / WordBits] |= 1ul << (placeOf[place] % WordBits);
        return new RowSet(words, Length, Count);
    }

    public bool Contains(int place) => _words is null || (_words[place / WordBits] & (1ul << (place % WordBits))) != 0;

    /// <summary>How many of the rows stand before a place, which may lie outside of the list.</summary>
    public int CountBefore(int place)
    {
        place = Math.Clamp(place, 0, Length);
        if (_words is null) return place;
        var count = 0;
        for (var n = 0; n < place / WordBits; n++) count += BitOperations.PopCount(_words[n]);
        if (place % WordBits != 0) count += BitOperations.PopCount(_words[place / WordBits] & ((1ul << (place % WordBits)) - 1));
        return count;
    }

    /// <summary>The places of some of the rows: from the one with this number, counted from 0, up to the one before that.</summary>
    public int[] Slice(int from, int to)
    {
        var places = new int[Math.Max(0, to - from)];
        var (at, skipped) = (0, 0);
        if (_words is null)
        {
            for (; at < places.Length; at++) places[at] = from + at;
            return places;
        }
        for (var n = 0; at < places.Length; n++)
        {
            var word = _words[n];
            var inWord = BitOperations.PopCount(word);
            if (skipped + inWord <= from)
            {
                skipped += inWord;
                continue;
            }
            for (; word != 0 && at < places.Length; word &= word - 1)
            {
                if (skipped++ >= from) places[at++] = (n * WordBits) + BitOperations.TrailingZeroCount(word);
            }
        }
        return places;
    }

    public Enumerator GetEnumerator() => new(_words, Length);

    private static ulong[] NewWords(int length) => new ulong[(length + WordBits - 1) / WordBits];

    private static RowSet Of(ulong[] words, int length)
    {
        var count = 0;
        foreach (var word in words) count += BitOperations.PopCount(word);
        return new RowSet(words, length, count);
    }

    /// <summary>The places in order.</summary>
    public struct Enumerator(ulong[]? words, int length)
    {
        private int _wordIndex = -1;
        private ulong _word;

        public int Current { get; private set; } = -1;

        public bool MoveNext()
        {
            if (words is null) return ++Current < length;
            while (_word == 0)
            {
                if (++_wordIndex >= words.Length) return false;
                _word = words[_wordIndex];
            }
            Current = (_wordIndex * WordBits) + BitOperations.TrailingZeroCount(_word);
            _word &= _word - 1;
            return true;
        }
    }
}
