package dev.migration.benchmarks;

import dev.migration.benchmarks.autogenerate.AlembicComparison;
import dev.migration.benchmarks.database.BenchmarkServer;
import dev.migration.benchmarks.report.ResultTable;
import dev.migration.benchmarks.report.WaitingProfiler;
import java.io.IOException;
import java.util.Optional;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH with its own command line, one PostgreSQL for all its processes, and a table of the results in the end. */
public final class BenchmarkRun {

    /** A Python with Alembic, which is asked to compare the same tables after all else. */
    private static final String PYTHON = "benchmark.python";

    private BenchmarkRun() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions commandLine = new CommandLineOptions(arguments);
        if (commandLine.shouldHelp()) {
            commandLine.showHelp();
            return;
        }
        OptionsBuilder options = new OptionsBuilder();
        options.parent(commandLine);
        options.shouldFailOnError(true);
        options.addProfiler(WaitingProfiler.class);
        options.jvmArgsAppend(BenchmarkServer.jvmArgument(), WaitingProfiler.jvmArgument());
        System.out.println(ResultTable.of(new Runner(options.build()).run()));
        Optional.ofNullable(System.getProperty(PYTHON)).ifPresent(AlembicComparison::print);
    }
}
