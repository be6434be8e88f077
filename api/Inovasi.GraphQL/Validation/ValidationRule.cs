namespace Inovasi.GraphQL.Validation;

/// <summary>
/// One rule of chapter 5. It is called once for each document, makes its own state anew, and says which nodes it wants to see;
/// then all rules together share one walk over the document.
/// </summary>
public delegate void ValidationRule(ValidationContext context, RuleVisitors on);
