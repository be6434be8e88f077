namespace Inovasi.GraphQL.Sdl;

/// <summary>One rule about a document of definitions: its name, and a check that reports every place where the document breaks it.</summary>
public sealed record SdlRule(string Name, Action<SdlContext> Check);
