namespace Inovasi.Content.Reading;

/// <summary>A piece of YAML with the line where it starts. No more than our content needs: text, lists and mappings.</summary>
internal abstract record YamlNode(int Line);

/// <summary>A scalar. <see cref="IsPlain"/> tells <c>2021</c> from <c>"2021"</c>.</summary>
internal sealed record YamlText(int Line, string Value, bool IsPlain) : YamlNode(Line);

internal sealed record YamlList(int Line, List<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, List<YamlEntry> Entries) : YamlNode(Line);

internal readonly record struct YamlEntry(string Key, int Line, YamlNode Value);
