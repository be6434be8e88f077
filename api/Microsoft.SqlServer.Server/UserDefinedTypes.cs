namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR type is stored in SQL Server. We store none: the client library only needs the name to be there.</summary>
public enum Format
{
    Unknown,
    Native,
    UserDefined,
}

/// <summary>Implemented by CLR types that write themselves; never here.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}

/// <summary>Marks a CLR type for SQL Server; never used here.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    public Format Format { get; } = format;

    public int MaxByteSize { get; set; }

    public bool IsFixedLength { get; set; }

    public bool IsByteOrdered { get; set; }

    public string? ValidationMethodName { get; set; }

    public string? Name { get; set; }
}

/// <summary>A CLR type that does not keep the rules; never thrown here.</summary>
public sealed class InvalidUdtException : SystemException
{
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidUdtException()
    {
    }
}
