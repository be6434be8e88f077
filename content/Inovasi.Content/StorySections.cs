namespace Inovasi.Content;

/// <summary>The six sections that every story has, in their order.</summary>
public static class StorySections
{
    public const string What = "Apa ini?";
    public const string ForWhom = "Untuk siapa?";
    public const string HowToUse = "Cara memakai";
    public const string WhatChanged = "Apa yang berubah?";
    public const string HowWeKnow = "Bagaimana kita tahu?";
    public const string StillUnknown = "Yang belum diketahui";

    public static ValueList<string> Headings { get; } = [What, ForWhom, HowToUse, WhatChanged, HowWeKnow, StillUnknown];
}
