namespace Inovasi.Content.Tests;

public class ValueListTests
{
    [Fact]
    public void Is_equal_to_a_list_of_equal_items_in_the_same_order()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal(list, ["a", "b"]);
        Assert.Equal(list.GetHashCode(), new[] { "a", "b" }.ToValueList().GetHashCode());
        Assert.False(list.Equals(["b", "a"]));
        Assert.False(list.Equals(null));
        Assert.Equal("[a, b]", list.ToString());
    }

    [Fact]
    public void An_empty_list_is_one_for_all()
    {
        ValueList<int> list = [];
        Assert.Same(ValueList<int>.Empty, list);
        Assert.Empty(list);
    }
}
