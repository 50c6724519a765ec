package dev.migration.benchmarks.report;

import dev.migration.benchmarks.database.RoundTrips;
import java.util.Collection;
import java.util.List;
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

    private ProcessorTime before = ProcessorTime.now();

    @Override
    public String getDescription() {
        return "Round trips, counted on the wire, how late the last of several instances is, and time of processors stolen";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        Measured.reset();
        before = ProcessorTime.now();
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
