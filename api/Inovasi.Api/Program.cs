using Inovasi.Api.Hosting;

if (args.Any(a => a is "--help" or "-h" or "help"))
{
    Console.Out.Write(CommandLine.Usage);
    return 0;
}
var (command, problem) = CommandLine.Parse(args, Environment.GetEnvironmentVariable);
if (command is null)
{
    Console.Error.WriteLine(problem);
    Console.Error.Write(CommandLine.Usage);
    return 1;
}
return await new Commands(Console.Out, Console.Error).RunAsync(command, CancellationToken.None);
