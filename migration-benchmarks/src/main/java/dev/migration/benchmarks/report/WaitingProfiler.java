package dev.migration.benchmarks.report;

import dev.migration.benchmarks.database.RoundTrips;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Puts beside the time of a call what it waited for: {@link RoundTrips}, the last of several instances, and the processors while
 * another machine had them.
 */
public final class WaitingProfiler implements InternalProfiler {

    static final String ROUND_TRIPS = "roundTrips";

    static final String LAST_AFTER_FIRST = "lastAfterFirst";

    static final String STOLEN = "stolen";

    /** How many seconds to rest before each iteration, for machines that are slowed down when they work for long. */
    private static final String PAUSE = "benchmark.pause";

    private ProcessorTime before = ProcessorTime.now();

    @Override
    public String getDescription() {
        return "Round trips, counted on the wire, how late the last of several instances is, and time of processors stolen";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        rest(Integer.getInteger(PAUSE, 0));
        Measured.reset();
        before = ProcessorTime.now();
    }

    /** What the processes that JMH forks are told. */
    public static String jvmArgument() {
        return "-D" + PAUSE + "=" + Integer.getInteger(PAUSE, 0);
    }

    private static void rest(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(
                new ScalarResult(ROUND_TRIPS, Measured.roundTripsPerCall(), "per call", AggregationPolicy.AVG),
                new ScalarResult(LAST_AFTER_FIRST, Measured.latenessMillisPerCall(), "ms", AggregationPolicy.AVG),
                new ScalarResult(STOLEN, ProcessorTime.now().stolenSince(before), "%", AggregationPolicy.AVG));
    }
}
