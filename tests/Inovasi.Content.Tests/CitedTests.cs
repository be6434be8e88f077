namespace Inovasi.Content.Tests;

public class CitedTests
{
    [Fact]
    public void A_known_value_has_a_basis_and_no_reason()
    {
        var cited = Cited<int>.Known(0, Basis.Counted);
        Assert.Equal((true, Basis.Counted, null, 0, (object)0), (cited.IsKnown, cited.Basis, cited.Reason, cited.Value, cited.BoxedValue));
    }

    [Fact]
    public void An_unknown_value_has_a_reason_and_cannot_be_read()
    {
        var cited = Cited<int>.Unknown(UnknownReason.NotPublished, "sumber");
        Assert.Equal((false, null, UnknownReason.NotPublished, null), (cited.IsKnown, cited.Basis, cited.Reason, cited.BoxedValue));
        Assert.Equal("An unknown value (NotPublished) was read as if it were known.", Assert.Throws<InvalidOperationException>(() => cited.Value).Message);
    }

    [Fact]
    public void Is_equal_to_another_that_says_the_same()
    {
        Assert.Equal(Cited<string>.Known("a", Basis.Stated, "x", "y"), Cited<string>.Known("a", Basis.Stated, "x", "y"));
        Assert.NotEqual(Cited<string>.Known("a", Basis.Stated, "x"), Cited<string>.Known("a", Basis.Stated, "y"));
        Assert.NotEqual(Cited<int>.Known(0, Basis.Stated), Cited<int>.Unknown(UnknownReason.NotFound));
    }
}
