namespace Kpi.Sdk;

/// <summary>What is wrong between the units of a register, and the unit to put right.</summary>
/// <param name="Unit">The unit at fault: of two that overlap the later, of a child and its parent the child.</param>
/// <param name="What">What is wrong, a whole sentence.</param>
internal sealed record OrgUnitFault(OrgUnit Unit, BilingualText What);
