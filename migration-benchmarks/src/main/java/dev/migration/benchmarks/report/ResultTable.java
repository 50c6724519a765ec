package dev.migration.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * The results as a table in Markdown, with medians: one slow call of a busy machine says little. Of calls that are an iteration each,
 * those count during which other machines left the processors alone, as long as there are a few.
 */
public final class ResultTable {

    private static final double QUIET_PERCENT = 5;

    private static final int FEW = 3;

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
        return secondary(iterations(result), WaitingProfiler.ROUND_TRIPS).getPercentile(50);
    }

    private static String row(RunResult result) {
        List<IterationResult> iterations = counted(result);
        Statistics times = times(result, iterations);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f ms | %.2f to %.2f ms | %s | %.0f %% | %.1f | %s |%n",
                name(result.getParams().getBenchmark()),
                parameters(result.getParams()),
                times.getPercentile(50),
                times.getPercentile(10),
                times.getPercentile(90),
                calls(result, times),
                secondary(iterations, WaitingProfiler.STOLEN).getMean(),
                roundTrips(result),
                lateness(iterations));
    }

    private static boolean isOneCallEach(RunResult result) {
        return result.getParams().getMode() == Mode.SingleShotTime;
    }

    private static List<IterationResult> counted(RunResult result) {
        List<IterationResult> all = iterations(result);
        List<IterationResult> quiet = all.stream()
                .filter(it -> secondary(List.of(it), WaitingProfiler.STOLEN).getMean() <= QUIET_PERCENT)
                .toList();
        return isOneCallEach(result) && quiet.size() >= FEW ? quiet : all;
    }

    private static Statistics times(RunResult result, List<IterationResult> counted) {
        if (!isOneCallEach(result)) {
            return result.getPrimaryResult().getStatistics();
        }
        ListStatistics times = new ListStatistics();
        counted.forEach(it -> times.addValue(it.getPrimaryResult().getScore()));
        return times;
    }

    private static String calls(RunResult result, Statistics times) {
        long all = result.getPrimaryResult().getStatistics().getN();
        return times.getN() == all ? String.valueOf(all) : times.getN() + " of " + all;
    }

    private static String lateness(List<IterationResult> iterations) {
        Statistics lateness = secondary(iterations, WaitingProfiler.LAST_AFTER_FIRST);
        return lateness.getMax() == 0
                ? ""
                : String.format(Locale.ROOT, "%.0f ms (%.0f ms)", lateness.getPercentile(50), lateness.getMax());
    }

    private static List<IterationResult> iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(it -> it.getIterationResults().stream())
                .toList();
    }

    private static Statistics secondary(List<IterationResult> iterations, String label) {
        ListStatistics values = new ListStatistics();
        for (IterationResult iteration : iterations) {
            var value = iteration.getSecondaryResults().get(label);
            if (value != null) {
                values.addValue(value.getScore());
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
