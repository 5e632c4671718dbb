using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Sdk.Analyzers;

/// <summary>
/// Refuses binary floating point of any kind and arithmetic on <see cref="decimal"/>, which rounds silently.
/// A decimal may still be taken, given, compared and looked at: only computing with it is refused.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InexactArithmeticAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor BinaryFloatingPoint = new(
        "KPISDK001", "Binary floating point", "'{0}' is binary floating point: figures flow as Figure or Rational", "Exactness", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor DecimalArithmetic = new(
        "KPISDK002", "Decimal arithmetic", "Arithmetic on decimal rounds silently: compute with Rational", "Exactness", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(BinaryFloatingPoint, DecimalArithmetic);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(CheckKeyword, SyntaxKind.PredefinedType);
        context.RegisterSyntaxNodeAction(CheckName, SyntaxKind.IdentifierName);
        context.RegisterOperationAction(
            CheckOperation,
            OperationKind.Binary,
            OperationKind.Unary,
            OperationKind.CompoundAssignment,
            OperationKind.Increment,
            OperationKind.Decrement,
            OperationKind.Conversion,
            OperationKind.Literal,
            OperationKind.Invocation,
            OperationKind.MethodReference,
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.VariableDeclarator);
    }

    // wherever the type is written: a declaration, a type argument, a cast, typeof, a base list
    private static void CheckKeyword(SyntaxNodeAnalysisContext context)
    {
        var keyword = ((PredefinedTypeSyntax)context.Node).Keyword;
        if (keyword.Kind() is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword && !context.Node.IsPartOfStructuredTrivia())
        {
            context.ReportDiagnostic(Diagnostic.Create(BinaryFloatingPoint, keyword.GetLocation(), keyword.Text));
        }
    }

    // System.Double, and aliases of it
    private static void CheckName(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (!name.IsVar
            && !name.IsPartOfStructuredTrivia()
            && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is ITypeSymbol type
            && FloatingPointIn(type) is { } found)
        {
            context.ReportDiagnostic(Diagnostic.Create(BinaryFloatingPoint, name.GetLocation(), found.ToDisplayString()));
        }
    }

    // values whose type is nowhere written: literals, results, what var stands for
    private static void CheckOperation(OperationAnalysisContext context)
    {
        var operation = context.Operation;
        var type = operation is IVariableDeclaratorOperation declarator ? declarator.Symbol.Type : operation.Type;
        if (FloatingPointIn(type) is { } found)
        {
            context.ReportDiagnostic(Diagnostic.Create(BinaryFloatingPoint, operation.Syntax.GetLocation(), found.ToDisplayString()));
        }
        else if (ComputesDecimal(operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(DecimalArithmetic, operation.Syntax.GetLocation()));
        }
    }

    private static bool ComputesDecimal(IOperation operation) => operation switch
    {
        IBinaryOperation binary => IsDecimal(binary.Type),
        IUnaryOperation unary => IsDecimal(unary.Type) && unary.Operand is not ILiteralOperation,
        ICompoundAssignmentOperation compound => IsDecimal(compound.Type),
        IIncrementOrDecrementOperation step => IsDecimal(step.Type),
        IInvocationOperation call => Computes(call.TargetMethod),
        IMethodReferenceOperation reference => Computes(reference.Method),
        _ => false,
    };

    // decimal.Round, decimal.Parse, Math.Round(decimal), Sum over decimals: whatever of the framework's own makes a decimal of numbers or text
    private static bool Computes(IMethodSymbol method)
    {
        var owner = method.ContainingType;
        if (IsDecimal(owner))
        {
            return IsDecimal(method.ReturnType) || method.Name is nameof(decimal.TryParse);
        }

        return IsDecimal(method.ReturnType)
            && owner is { ContainingNamespace: { } space }
            && ((owner.Name is "Math" && space.ToDisplayString() is "System")
                || (owner.Name is "Enumerable" && space.ToDisplayString() is "System.Linq" && method.Name is "Sum" or "Average"));
    }

    private static bool IsDecimal(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_Decimal
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } && IsDecimal(arguments[0]);

    private static ITypeSymbol? FloatingPointIn(ITypeSymbol? type) => type switch
    {
        null => null,
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single } => type,
        { Name: "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => type,
        IArrayTypeSymbol array => FloatingPointIn(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Select(FloatingPointIn).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
