namespace Kpi.Sdk.Tests.Conventions;

public sealed class RoomArrowTests
{
    private static readonly SourceFile Thing = new("Time/Thing.cs", "namespace Kpi.Sdk; public partial class Thing { public static int Count => 0; }");

    [Fact]
    public void Sources_EveryFile_NamesOnlyRoomsItMaySee() => Violations.AreNone(RoomArrows.BrokenIn(SourceFile.All));

    [Theory]
    [InlineData("Language", "Numbers", false)]
    [InlineData("Numbers", "Language", true)]
    [InlineData("Time", "Numbers", true)]
    [InlineData("Numbers", "Time", false)]
    [InlineData("Time", "Documents", false)]
    [InlineData("Time", "Time", true)]
    [InlineData("Findings", "Measures", false)]
    [InlineData("Validation", "Reading", false)]
    [InlineData("Json", "Csv", false)]
    [InlineData("Reporting", "Csv", true)]
    public void MayName_TwoRooms_FollowsTheArrows(string from, string to, bool expected) => Assert.Equal(expected, Rooms.MayName(from, to));

    [Theory]
    [InlineData("internal class User { private Thing? _thing; }", "Codes/User.cs(3): Codes names Thing of Time")]
    [InlineData("internal class User { private List<Thing>? _things; }", "Codes/User.cs(3): Codes names Thing of Time")]
    [InlineData("internal class User { private object _type = typeof(Kpi.Sdk.Thing); }", "Codes/User.cs(3): Codes names Thing of Time")]
    [InlineData("[Obsolete(nameof(Thing))] internal class User { }", "Codes/User.cs(3): Codes names Thing of Time")]
    [InlineData("internal class User : Thing { }", "Codes/User.cs(3): Codes names Thing of Time")]
    public void BrokenIn_NameOfAForeignType_IsFoundWithItsPlace(string code, string expected) =>
        Assert.Equal([expected], RoomArrows.BrokenIn([Thing, new("Codes/User.cs", $"namespace Kpi.Sdk;\n\n{code}")]));

    [Fact]
    public void BrokenIn_ExtensionOfAForeignRoom_IsFoundThoughNoTypeIsWritten()
    {
        var extensions = new SourceFile("Validation/Checks.cs", "namespace Kpi.Sdk; internal static class Checks { public static bool Check(this Thing thing) => true; }");
        var user = new SourceFile("Scoring/User.cs", "namespace Kpi.Sdk; internal class User { private bool Of(Thing thing) => thing.Check(); }");
        Assert.Equal(
            ["Scoring/User.cs(1): Scoring names Checks.Check of Validation", "Scoring/User.cs(1): Scoring names Checks of Validation"],
            RoomArrows.BrokenIn([Thing, extensions, user]));
    }

    [Fact]
    public void BrokenIn_PartialInAnotherRoom_ObeysThatRoomAndItsMembersLiveThere()
    {
        var load = new SourceFile("Json/Thing.Load.cs", "namespace Kpi.Sdk; public partial class Thing { public static Thing Load(Reader reader) => new(); }");
        var reader = new SourceFile("Observations/Reader.cs", "namespace Kpi.Sdk; public class Reader { private Thing? _thing; private int _count = Thing.Count; }");
        Assert.Empty(RoomArrows.BrokenIn([load, Thing, reader]));

        var user = new SourceFile("Scoring/User.cs", "namespace Kpi.Sdk; internal class User { private Thing Of(Reader reader) => Thing.Load(reader); }");
        Assert.Equal(["Scoring/User.cs(1): Scoring names Thing.Load of Json"], RoomArrows.BrokenIn([load, Thing, reader, user]));
    }

    [Fact]
    public void BrokenIn_ForeignTypeInACommentOnly_IsFine() =>
        Assert.Empty(RoomArrows.BrokenIn([Thing, new("Codes/User.cs", "namespace Kpi.Sdk;\n/// <summary>See <see cref=\"Thing\"/>.</summary>\ninternal class User { /* Thing */ }")]));

    [Fact]
    public void BrokenIn_NameThatDoesNotResolve_IsReported() =>
        Assert.Contains("CS0246", Assert.Single(RoomArrows.BrokenIn([new("Codes/User.cs", "namespace Kpi.Sdk; internal class User { private Nowhere? _x; }")])), StringComparison.Ordinal);
}
