namespace Inovasi.Content.Checking;

/// <summary>What a problem does to a run: an error stops before anything is written, a warning is shown.</summary>
public enum Severity
{
    Error,
    Warning,
}
