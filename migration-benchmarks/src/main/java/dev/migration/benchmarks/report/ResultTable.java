package dev.migration.benchmarks.report;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** The results as a table in Markdown, with medians: one slow call of a busy machine says little. */
public final class ResultTable {

    private static final String HEAD =
            """
            | benchmark | parameters | median | 10 % to 90 % | calls | stolen | round trips | last after first, median (longest) |
            |---|---|---|---|---|---|---|---|
            """;

    private ResultTable() {}

    public static String of(Collection<RunResult> results) {
        return results.stream().map(ResultTable::row).collect(Collectors.joining("", HEAD, ""));
    }

    /** The method with the name of its class. */
    public static String name(String benchmark) {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }

    /** Of one call, as the middle one of the iterations had it. */
    public static double roundTrips(RunResult result) {
        return secondary(result, WaitingProfiler.ROUND_TRIPS).getPercentile(50);
    }

    private static String row(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f ms | %.2f to %.2f ms | %d | %.0f %% | %.1f | %s |%n",
                name(result.getParams().getBenchmark()),
                parameters(result.getParams()),
                times.getPercentile(50),
                times.getPercentile(10),
                times.getPercentile(90),
                times.getN(),
                secondary(result, WaitingProfiler.STOLEN).getMean(),
                roundTrips(result),
                lateness(result));
    }

    private static String lateness(RunResult result) {
        Statistics lateness = secondary(result, WaitingProfiler.LAST_AFTER_FIRST);
        return lateness.getMax() == 0
                ? ""
                : String.format(Locale.ROOT, "%.0f ms (%.0f ms)", lateness.getPercentile(50), lateness.getMax());
    }

    private static Statistics secondary(RunResult result, String label) {
        ListStatistics values = new ListStatistics();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                var value = iteration.getSecondaryResults().get(label);
                if (value != null) {
                    values.addValue(value.getScore());
                }
            }
        }
        return values;
    }

    private static String parameters(BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(key -> key + " " + params.getParam(key))
                .collect(Collectors.joining(", "));
    }
}
