using Inovasi.Benchmarks;

// One subcommand a benchmark. They are run by hand, on a quiet machine, from a Release build; their figures are written down in the README beside this file.
switch (args)
{
    case ["graphql-validate"]:
        return GraphQLValidate.Run();
    default:
        Console.Error.WriteLine("usage: Inovasi.Benchmarks graphql-validate");
        return 2;
}
