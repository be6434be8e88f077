using System.Collections.Concurrent;
using Inovasi.Api.Resolvers;

namespace Inovasi.Api.Http;

/// <summary>
/// Answers by request, for what is published now: as soon as something else is, all of them are gone at once, so that no answer of one release is ever given
/// for another. Bounded in bytes. Two halves: a full young one becomes the old one, whose answers are forgotten at the next change unless they were asked for
/// since; reading takes no lock. An answer is kept when it is asked for a second time, so that a stream of questions that nobody repeats costs no memory and
/// drives out nothing.
/// </summary>
/// <param name="store">What is published now.</param>
/// <param name="mostBytes">What all answers may take together; 0 keeps none.</param>
internal sealed class AnswerCache(ReleaseStore store, long mostBytes)
{
    /// <summary>What an entry takes beside its body and the headers that are its own, about.</summary>
    private const int Overhead = 512;

    private const int Remembered = 1 << 14;

    private readonly Lock _change = new();
    private readonly ulong[] _askedOnce = new ulong[Remembered];
    private Whole? _whole;

    /// <summary>How many bytes the answers take that are kept now.</summary>
    public long Bytes => Volatile.Read(ref _whole) is { } whole ? whole.Young.Bytes + whole.Old.Bytes : 0;

    /// <summary>The answer to a request, if it is kept and still holds.</summary>
    public Answer? Find(ReleaseState state, in AnswerKey key)
    {
        if (Volatile.Read(ref _whole) is not { } whole || !ReferenceEquals(whole.State, state)) return null;
        if (whole.Young.Answers.TryGetValue(key, out var answer)) return answer;
        if (!whole.Old.Answers.TryGetValue(key, out answer)) return null;
        lock (_change) Keep(whole, key, answer);
        return answer;
    }

    /// <summary>Is this at least the second time within memory that the answer is asked for? If so, it is worth being kept.</summary>
    public bool IsAskedAgain(in AnswerKey key)
    {
        ref var place = ref _askedOnce[(int)(key.Low % Remembered)];
        // Read and written without a lock: at worst an answer is kept one question later.
        var mark = (ulong)key.High;
        if (place == mark) return true;
        place = mark;
        return false;
    }

    /// <summary>Keeps an answer that was made from what was published when its request began; if that is something else by now, nothing is kept.</summary>
    public void Add(ReleaseState state, in AnswerKey key, Answer answer)
    {
        if (!ReferenceEquals(state, store.State)) return;
        lock (_change)
        {
            if (_whole is null || !ReferenceEquals(_whole.State, state)) Volatile.Write(ref _whole, new Whole(state));
            Keep(_whole!, key, answer);
        }
    }

    private void Keep(Whole whole, in AnswerKey key, Answer answer)
    {
        // A table's links may be longer than the table, two bytes a character.
        var (half, size) = (mostBytes / 2, answer.Body.Length + Overhead + answer.Headers.Sum(header => sizeof(char) * header.Value.Length));
        // One answer must not drive out all others.
        if (size > half / 4) return;
        if (whole.Young.Bytes + size > half) (whole.Old, whole.Young) = (whole.Young, new Half());
        if (whole.Young.Answers.TryAdd(key, answer)) whole.Young.Bytes += size;
    }

    private sealed class Whole(ReleaseState state)
    {
        public ReleaseState State => state;

        public volatile Half Young = new();
        public volatile Half Old = new();
    }

    private sealed class Half
    {
        public ConcurrentDictionary<AnswerKey, Answer> Answers { get; } = new();

        /// <summary>Changed under the lock.</summary>
        public long Bytes { get; set; }
    }
}
