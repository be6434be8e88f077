namespace Inovasi.Api.Database;

/// <summary>The database cannot do what was asked, said in one sentence for whoever runs the program.</summary>
public sealed class DatabaseException : Exception
{
    public DatabaseException(string message)
        : base(message)
    {
    }

    public DatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DatabaseException()
    {
    }
}
