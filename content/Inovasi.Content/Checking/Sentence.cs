namespace Inovasi.Content.Checking;

/// <summary>What is wrong, without its place: made by <see cref="ContentMessages"/> alone.</summary>
internal readonly record struct Sentence(string Code, string Text);
