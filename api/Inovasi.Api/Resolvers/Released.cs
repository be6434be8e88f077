namespace Inovasi.Api.Resolvers;

/// <summary>A record as it stands in one release; what it refers to is found in the same release, also after another one was published.</summary>
internal sealed record Released<T>(ServedRelease Release, T Value);
