package dev.migration.benchmarks.tenant;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.benchmarks.database.BenchmarkDatabase;
import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.benchmarks.report.Measured;
import dev.migration.tenant.FleetResult;
import dev.migration.tenant.TenantSelection;
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

/** A start at which all tenants are at their target, each in a schema of one database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class FleetAtTargetBenchmark {

    private static final int WORKERS = 2;

    @Param({"200"})
    int tenants;

    @Param({"20"})
    int revisions;

    private final TemporaryFolder folder = TemporaryFolder.create("revisions");

    @SuppressWarnings("NullAway.Init")
    private BenchmarkDatabase database;

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource dataSource;

    @Setup(Level.Trial)
    public void bringToTheTarget() {
        FleetRevisions.write(folder, revisions);
        database = BenchmarkDatabase.create();
        database.commitCarelessly();
        dataSource = database.pool();
        // A start that has nothing to do reads the state tables alone, and those are the same after this.
        Fleets.of(dataSource, folder, tenants, WORKERS)
                .stamp(TenantSelection.all(), "heads")
                .orThrow();
        Fleets.of(dataSource, folder, tenants, WORKERS).upgrade().orThrow();
    }

    @TearDown(Level.Trial)
    public void drop() {
        dataSource.close();
        database.close();
        folder.delete();
    }

    @Benchmark
    public FleetResult start() {
        return Measured.call(
                () -> Fleets.of(dataSource, folder, tenants, WORKERS).upgrade().orThrow());
    }
}
