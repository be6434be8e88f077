using System.Buffers.Binary;
using System.Text;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>A point of a metric as a receiver sees it.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Labels">Its attributes, as <c>key=value</c>.</param>
/// <param name="Value">The value of a gauge or a sum; the count of a histogram.</param>
internal sealed record OtlpPoint(string Metric, string Labels, double Value);

/// <summary>
/// Reads as much of an OTLP message of metrics as the tests need, from its bytes: https://github.com/open-telemetry/opentelemetry-proto
/// A reader of our own, because the library that writes these messages must not be the one that says that they are good.
/// </summary>
internal static class OtlpMessage
{
    private const int Gauge = 5, Sum = 7, Histogram = 9;

    public static IEnumerable<OtlpPoint> Points(byte[] message) =>
        from resource in Fields(message, 1)
        from scope in Fields(resource, 2)
        from metric in Fields(scope, 2)
        from kind in new[] { Gauge, Sum, Histogram }
        from data in Fields(metric, kind)
        from point in Fields(data, 1)
        select new OtlpPoint(Text(metric, 1), Labels(point, kind == Histogram ? 9 : 7), Value(point, kind == Histogram));

    /// <summary>The attributes of the program that sends.</summary>
    public static string Resource(byte[] message) => Labels(Fields(Fields(message, 1).First(), 1).First(), 1);

    private static string Labels(byte[] point, int field) =>
        string.Join(' ', Fields(point, field).Select(a => $"{Text(a, 1)}={AnyValue(Fields(a, 2).First())}").Order(StringComparer.Ordinal));

    private static string AnyValue(byte[] value) => Fields(value, 1).Select(Encoding.UTF8.GetString).FirstOrDefault()
        ?? All(value).Where(f => f.Number == 3).Select(f => f.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)).First();

    private static double Value(byte[] point, bool isHistogram) => isHistogram
        ? All(point).First(f => f.Number == 4).Value
        : All(point).Where(f => f.Number is 4 or 6).Select(f => f.Number == 4 ? BitConverter.UInt64BitsToDouble(f.Value) : (long)f.Value).First();

    private static string Text(byte[] message, int number) => Fields(message, number).Select(Encoding.UTF8.GetString).FirstOrDefault() ?? "";

    private static IEnumerable<byte[]> Fields(byte[] message, int number) => All(message).Where(f => f.Number == number && f.Bytes is not null).Select(f => f.Bytes!);

    /// <summary>https://protobuf.dev/programming-guides/encoding/</summary>
    private static List<(int Number, ulong Value, byte[]? Bytes)> All(byte[] message)
    {
        var fields = new List<(int, ulong, byte[]?)>();
        for (var at = 0; at < message.Length;)
        {
            var key = Varint(message, ref at);
            switch (key & 7)
            {
                case 0:
                    fields.Add(((int)(key >> 3), Varint(message, ref at), null));
                    break;
                case 1:
                    fields.Add(((int)(key >> 3), BinaryPrimitives.ReadUInt64LittleEndian(message.AsSpan(at)), null));
                    at += 8;
                    break;
                case 2:
                    var length = (int)Varint(message, ref at);
                    fields.Add(((int)(key >> 3), 0, message[at..(at + length)]));
                    at += length;
                    break;
                default:
                    throw new InvalidDataException($"Wire type {key & 7} at byte {at}.");
            }
        }
        return fields;
    }

    private static ulong Varint(byte[] message, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = message[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
