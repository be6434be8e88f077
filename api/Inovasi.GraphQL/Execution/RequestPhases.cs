using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;
using Inovasi.GraphQL.Validation;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// One request on its way through the phases of <see cref="GraphQLEngine"/>, in their order. Each method is a phase: null means that the
/// request goes on, a result is its end. What a phase has found is kept for the next ones.
/// </summary>
internal sealed class RequestPhases(SchemaBinding binding, GraphQLOptions options, GraphQLRequest request)
{
    private readonly QueryLimits _limits = options.Limits;
    private PreparedDocument? _document;
    private PreparedOperation? _operation;
    private ObjectType? _rootType;
    private IReadOnlyDictionary<string, object?> _variables = OperationPlan.NoVariables;
    private CostReport? _cost;

    /// <summary>
    /// Finds the document in the cache, or parses, measures and validates it. Only a document that passed all three is kept.
    /// </summary>
    public ExecutionResult? Prepare(PlanCache cache)
    {
        if (request.Document.Length is var length && length > _limits.DocumentLength)
        {
            return Refuse(LimitError.Of("documentLength", $"The document has {length} characters", length, _limits.DocumentLength.Value));
        }
        _document = cache.Find(request.Document);
        if (_document is not null) return null;

        if (!Parser.TryParse(new Source(request.Document), out var document, out var error, ParserLimits()))
        {
            var isLimit = error.Code == ErrorCodes.LimitExceeded;
            return new ExecutionResult(isLimit ? ExecutionResultKind.LimitExceeded : ExecutionResultKind.SyntaxError, [error]);
        }
        if (DocumentLimits.Check(document, _limits, out var selections) is { } exceeded) return Refuse(exceeded);
        if (options.ValidatesDocuments && Validate(document) is { } notValid) return notValid;
        _document = new PreparedDocument(binding, document, selections);
        cache.Add(request.Document, _document);
        return null;
    }

    /// <summary>https://spec.graphql.org/September2025/#GetOperation()</summary>
    public ExecutionResult? SelectOperation()
    {
        var operations = _document!.Operations;
        if (request.OperationName is { } name)
        {
            _operation = operations.FirstOrDefault(operation => operation.Node.Name?.Value == name);
            if (_operation is null) return RefuseOperation($"Unknown operation named \"{name}\".");
        }
        else
        {
            if (operations.Length > 1) return RefuseOperation("Must provide operation name if query contains multiple operations.");
            if (operations.IsEmpty) return RefuseOperation("Must provide an operation.");
            _operation = operations[0];
        }
        return CheckOperationType(_operation.Node);
    }

    /// <summary>https://spec.graphql.org/September2025/#CoerceVariableValues()</summary>
    public ExecutionResult? CoerceVariables()
    {
        if (VariableLimits.Check(request.Variables, _operation!.Node, _limits) is { } refusal)
        {
            return refusal.Code == ErrorCodes.LimitExceeded
                ? Refuse(refusal)
                : new ExecutionResult(ExecutionResultKind.VariableError, [refusal]);
        }
        _variables = VariableCoercion.Coerce(
            binding.Schema, _operation.Node.VariableDefinitions, request.Variables, _limits.VariableErrors, out var errors);
        return errors.Count == 0 ? null : new ExecutionResult(ExecutionResultKind.VariableError, errors);
    }

    /// <summary>Counts the cost with the values of this request.</summary>
    public ExecutionResult? EstimateCost()
    {
        if (_limits.Cost is null && !request.WantsCost) return null;
        // Quarters are for counting; a limit and what is told of it are whole.
        var estimate = Math.Ceiling(_operation!.CostBy(_limits.CostModel).Evaluate(_variables));
        _cost = new CostReport(estimate, _limits.Cost);
        if (_limits.Cost is not { } most || estimate <= most) return null;
        var error = LimitError.Of("cost", $"The operation costs {LimitError.Number(estimate)}", estimate, most, _operation.Node);
        return new ExecutionResult(ExecutionResultKind.LimitExceeded, [error]) { Cost = _cost, WritesCost = true };
    }

    /// <summary>https://spec.graphql.org/September2025/#ExecuteRequest()</summary>
    public async ValueTask<ExecutionResult> ExecuteAsync(object? services, object? root, RequestClock clock)
    {
        var executor = new Executor(_operation!.PlanFor(_rootType!, _variables), _variables, services, options, clock);
        try
        {
            await executor.ExecuteAsync(root);
            // Nothing is checked after the last value but this: a list of strings is one step.
            if (!executor.IsTooLong) return Result(ExecutionResultKind.Executed, executor.Errors, executor.Data);
        }
        catch (OperationCanceledException) when (!clock.ClientIsGone && (clock.IsCancelled || executor.IsTooLong))
        {
            // The host asked for this end; it is told below.
        }
        catch
        {
            clock.Abandon();
            executor.Dispose();
            throw;
        }
        clock.Abandon();
        var error = executor.IsTooLong ? TooLong(executor.Data.Length) : TimeIsUp();
        executor.Dispose();
        return Result(ExecutionResultKind.Stopped, [error], null);
    }

    private ParserOptions ParserLimits() => new()
    {
        MaxTokens = _limits.Tokens ?? int.MaxValue,
        MaxDepth = Math.Min(_limits.ParserDepth ?? ParserOptions.DepthCeiling, ParserOptions.DepthCeiling),
    };

    private ExecutionResult? Validate(DocumentNode document)
    {
        var errors = DocumentValidator.Validate(binding.Schema, document, new ValidationOptions
        {
            MaxErrors = _limits.ValidationErrors ?? int.MaxValue,
            MaxComparisons = _limits.MergeComparisons ?? int.MaxValue,
            MaxFragmentVisits = _limits.ExpandedSelections is null ? int.MaxValue : ValidationOptions.Default.MaxFragmentVisits,
        });
        if (errors.IsEmpty) return null;
        var isLimit = errors.All(error => error.Code == ErrorCodes.LimitExceeded);
        return new ExecutionResult(isLimit ? ExecutionResultKind.LimitExceeded : ExecutionResultKind.ValidationError, errors);
    }

    private ExecutionResult? CheckOperationType(OperationDefinitionNode operation)
    {
        if (operation.Operation == OperationType.Mutation && !request.AllowsMutation)
        {
            const string message = "Can only perform a mutation operation from a POST request.";
            var error = new GraphQLError(message, operation) { Code = ErrorCodes.OperationResolutionFailure };
            return new ExecutionResult(ExecutionResultKind.MutationNotAllowed, [error]);
        }
        if (operation.Operation == OperationType.Subscription && !options.ExecutesSubscriptionEvents)
        {
            return RefuseOperation("This server does not execute subscription operations; ask again with a query instead.", operation);
        }
        _rootType = (ObjectType?)binding.Schema.RootType(operation.Operation);
        return _rootType is null
            ? RefuseOperation($"Schema is not configured to execute {operation.Operation.Keyword()} operation.", operation)
            : null;
    }

    private ExecutionResult Result(ExecutionResultKind kind, IReadOnlyList<GraphQLError> errors, ResponseData? data) =>
        new(kind, errors, data) { Cost = _cost, WritesCost = request.WantsCost };

    private GraphQLError TooLong(long length) =>
        LimitError.Of("answerLength", $"The answer has {length} characters and is not complete", length, _limits.AnswerLength!.Value);

    private GraphQLError TimeIsUp()
    {
        var most = _limits.Time!.Value.TotalMilliseconds;
        var message = $"The request took longer than {LimitError.Number(most)} ms, which is the most that is allowed (limit \"time\").";
        return new GraphQLError(message)
        {
            Code = ErrorCodes.LimitExceeded,
            Extensions = LimitError.Details("time", null, most),
        };
    }

    private static ExecutionResult Refuse(GraphQLError error) => new(ExecutionResultKind.LimitExceeded, [error]);

    private static ExecutionResult RefuseOperation(string message, Node? node = null) =>
        new(ExecutionResultKind.OperationError, [new GraphQLError(message, node) { Code = ErrorCodes.OperationResolutionFailure }]);
}
