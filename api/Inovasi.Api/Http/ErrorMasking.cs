using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>Our faults as clients see them: a number that the log has too, and nothing of the exception.</summary>
internal sealed class ErrorMasking(ILogger<ErrorMasking> log)
{
    /// <summary>Logs the exception and gives back what may be told of it.</summary>
    public GraphQLError Mask(Exception exception) => Refuse(exception).Error;

    /// <summary>The same for a fault outside of GraphQL.</summary>
    public Refusal Refuse(Exception exception)
    {
        var id = Guid.NewGuid().ToString("N")[..12];
        log.LogError(exception, "Fault {Id}", id);
        return HttpErrors.Fault(id);
    }
}
