using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Sdk.Analyzers;

/// <summary>
/// Refuses binary floating point of any kind and arithmetic on <see cref="decimal"/>, which rounds silently.
/// A decimal may still be taken, given and looked at: only computing with it is refused.
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
        context.RegisterSymbolAction(CheckDeclaration, SymbolKind.Field, SymbolKind.Property, SymbolKind.Method, SymbolKind.Parameter);
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
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.VariableDeclarator,
            OperationKind.DefaultValue);
    }

    private static void CheckDeclaration(SymbolAnalysisContext context)
    {
        ITypeSymbol? type = context.Symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol method => method.ReturnType,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (!context.Symbol.IsImplicitlyDeclared && FloatingPointIn(type) is { } found)
        {
            context.ReportDiagnostic(Diagnostic.Create(BinaryFloatingPoint, context.Symbol.Locations[0], found.ToDisplayString()));
        }
    }

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
        IInvocationOperation call => IsDecimal(call.TargetMethod.ContainingType) && IsDecimal(call.Type),
        _ => false,
    };

    private static bool IsDecimal(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Decimal;

    private static ITypeSymbol? FloatingPointIn(ITypeSymbol? type) => type switch
    {
        null => null,
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single } => type,
        IArrayTypeSymbol array => FloatingPointIn(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Select(FloatingPointIn).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
