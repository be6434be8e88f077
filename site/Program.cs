using System.Runtime.InteropServices;
using Inovasi.Site;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) => (pressed.Cancel, _) = (true, stop.CancelAsync());
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => (signal.Cancel, _) = (true, stop.CancelAsync()));
try
{
    return await new Commands(Console.Out, Console.Error, !Console.IsOutputRedirected).RunAsync(args, stop.Token);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. The previous site is as it was.");
    return 1;
}
