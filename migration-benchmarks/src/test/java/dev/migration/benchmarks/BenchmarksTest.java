package dev.migration.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.benchmarks.report.ResultTable;
import dev.migration.benchmarks.report.WaitingProfiler;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the body of each benchmark once, as small as it can be, in this process. */
class BenchmarksTest {

    private static Collection<RunResult> results = List.of();

    /** In English, since the others that are measured do not all run in Turkish. */
    @BeforeAll
    static void runEachOnce() throws RunnerException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            results = new Runner(new OptionsBuilder()
                            .forks(0)
                            .mode(Mode.SingleShotTime)
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .param("tables", "3")
                            .param("revisions", "5")
                            .param("tenants", "3")
                            .param("workers", "2")
                            .addProfiler(WaitingProfiler.class)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
        } finally {
            Locale.setDefault(before);
        }
    }

    @AfterAll
    static void forget() {
        results = List.of();
    }

    @Test
    void allOfThemRun() {
        assertThat(new TreeSet<>(results.stream().map(BenchmarksTest::benchmark).toList()))
                .containsExactly(
                        "AutogenerateBenchmark.compare",
                        "AutogenerateBenchmark.readCatalog",
                        "AutogenerateBenchmark.render",
                        "CommandBenchmark.autogenerate",
                        "CommandBenchmark.check",
                        "FleetAtTargetBenchmark.start",
                        "FleetUpgradeBenchmark.upgrade",
                        "FreshUpgradeBenchmark.start",
                        "SimultaneousStartBenchmark.start",
                        "StartAtHeadBenchmark.start");
    }

    @Test
    void startAtHeadIsOneRoundTrip() {
        assertThat(results)
                .filteredOn(it -> benchmark(it).startsWith("StartAtHead"))
                .filteredOn(it -> it.getParams().getParam("tool").startsWith("MIGRATION"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(roundTrips(it)).isEqualTo(1));
    }

    @Test
    void whatPlainJdbcSendsIsCounted() {
        assertThat(results)
                .filteredOn(it -> benchmark(it).startsWith("FreshUpgrade"))
                .filteredOn(it -> it.getParams().getParam("tool").equals("JDBC"))
                .singleElement()
                .satisfies(it ->
                        assertThat(roundTrips(it)).as("5 statements, 5 commits").isEqualTo(10));
    }

    @Test
    void autogenerateNeedsTenQueriesAtMost() {
        assertThat(results)
                .filteredOn(it -> benchmark(it).startsWith("CommandBenchmark"))
                .allSatisfy(it -> assertThat(roundTrips(it)).isBetween(1d, 10d));
    }

    @Test
    void theTableHasALineForEach() {
        assertThat(ResultTable.of(results).lines()).hasSize(2 + results.size());
    }

    private static String benchmark(RunResult result) {
        return ResultTable.name(result.getParams().getBenchmark());
    }

    private static double roundTrips(RunResult result) {
        return ResultTable.roundTrips(result);
    }
}
