package dev.migration.benchmarks.tenant;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.benchmarks.database.BenchmarkDatabase;
import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.benchmarks.report.Measured;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The first start: a schema for each tenant, which is created too, on a pool of two connections for each worker. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FleetUpgradeBenchmark {

    @Param({"JDBC", "MIGRATION"})
    FleetTool by = FleetTool.MIGRATION;

    /** Also measured with 2000, which takes minutes for each call. */
    @Param({"200"})
    int tenants;

    @Param({"20"})
    int revisions;

    @Param({"1", "2", "4", "8"})
    int workers;

    private final TemporaryFolder folder = TemporaryFolder.create("revisions");

    @SuppressWarnings("NullAway.Init")
    private BenchmarkDatabase database;

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource dataSource;

    @Setup(Level.Trial)
    public void writeScripts() {
        FleetRevisions.write(folder, revisions);
    }

    @TearDown(Level.Trial)
    public void delete() {
        folder.delete();
    }

    @Setup(Level.Invocation)
    public void empty() {
        database = BenchmarkDatabase.create();
        dataSource = database.pool(2 * workers);
    }

    @TearDown(Level.Invocation)
    public void drop() {
        dataSource.close();
        database.close();
    }

    @Benchmark
    public boolean upgrade() {
        return Measured.call(() -> {
            if (by == FleetTool.JDBC) {
                new JdbcFleet(dataSource, revisions, tenants).upgrade(workers);
            } else {
                Fleets.of(dataSource, folder, tenants, workers).upgrade().orThrow();
            }
            return true;
        });
    }
}
