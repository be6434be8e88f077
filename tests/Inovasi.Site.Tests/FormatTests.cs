using Inovasi.Content;

namespace Inovasi.Site.Tests;

public class FormatTests
{
    /// <summary>A column with one empty cell of a thousand is not filled.</summary>
    [Theory]
    [InlineData(0, 0, "0%")]
    [InlineData(0, 7, "0%")]
    [InlineData(1, 1000, "1%")]
    [InlineData(2, 5, "40%")]
    [InlineData(1, 8, "13%")]
    [InlineData(999, 1000, "99%")]
    [InlineData(7, 7, "100%")]
    public void Rounds_a_share_but_never_to_nothing_or_all(int part, int whole, string text) => Assert.Equal(text, Format.Percent(part, whole));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2501", "2.501")]
    [InlineData("60.14", "60,14")]
    [InlineData("54.20", "54,2")]
    [InlineData("-50.32", "-50,32")]
    [InlineData("1092948", "1.092.948")]
    public void Writes_numbers_as_Indonesians_read_them(string number, string expected) =>
        Assert.Equal(expected, Format.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("15000", "Rp15.000")]
    [InlineData("1234567", "Rp1.234.567")]
    [InlineData("1000000", "Rp1 juta")]
    [InlineData("2500000000", "Rp2,5 miliar")]
    [InlineData("3000000000000", "Rp3 triliun")]
    [InlineData("-500", "-Rp500")]
    public void Writes_rupiah_in_words_only_where_that_is_exact(string amount, string expected) =>
        Assert.Equal(expected, Format.Rupiah(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1500000", "rupiah", "Rp1,5 juta", null)]
    [InlineData("15000", "Rupiah", "Rp15.000", null)]
    [InlineData("86.3", "persen", "86,3%", null)]
    [InlineData("2501", "keran", "2.501", "keran")]
    [InlineData("3", null, "3", null)]
    public void Writes_a_quantity_as_people_say_it(string number, string? unit, string expected, string? rest) =>
        Assert.Equal((expected, rest), Format.Quantity(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Theory]
    [InlineData("2021-04-07", "Rabu")]
    [InlineData("2021-05-07", "Jumat")]
    [InlineData("2020-12-20", "Minggu")]
    public void Names_weekdays(string day, string expected) =>
        Assert.Equal(expected, Format.Weekday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-04", "April 2021")]
    [InlineData("2021-04-07", "7 April 2021")]
    [InlineData("2021-04/2021-05", "April atau Mei 2021")]
    [InlineData("2020-12/2021-01", "Desember 2020 atau Januari 2021")]
    [InlineData("2020/2021", "2020 atau 2021")]
    [InlineData("2019/2021", "antara 2019 dan 2021")]
    [InlineData("2024-01/2025-12", "antara Januari 2024 dan Desember 2025")]
    [InlineData("2021-04-05/2021-04-09", "antara 5 dan 9 April 2021")]
    [InlineData("2021-04-30/2021-05-01", "30 April atau 1 Mei 2021")]
    [InlineData("2021/2022-03", "antara 2021 dan Maret 2022")]
    public void Writes_dates_in_words(string date, string expected) => Assert.Equal(expected, Format.Date(PartialDate.Parse(date)));

    [Theory]
    [InlineData("Satu. Dua.", "Satu.")]
    [InlineData("Kata \"ya.\" Lalu tidak.", "Kata \"ya.\"")]
    [InlineData("Skor 2.501 dan 60,5. \"Begitu.\"", "Skor 2.501 dan 60,5.")]
    [InlineData("Hanya satu, dengan no. 5.", "Hanya satu, dengan no. 5.")]
    [InlineData("Tanpa titik", "Tanpa titik")]
    [InlineData("", "")]
    public void Takes_the_first_sentence(string text, string expected) => Assert.Equal(expected, Format.FirstSentence(text));
}
