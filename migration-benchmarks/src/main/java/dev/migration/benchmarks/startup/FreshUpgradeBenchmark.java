package dev.migration.benchmarks.startup;

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

/** Starting on an empty database: every test of an application, and every new customer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class FreshUpgradeBenchmark {

    @Param({
        "JDBC",
        "JDBC_WITH_HISTORY",
        "JDBC_WITH_STATE",
        "JDBC_PER_RUN",
        "MIGRATION",
        "MIGRATION_PER_RUN",
        "FLYWAY",
        "LIQUIBASE"
    })
    Tool tool = Tool.MIGRATION;

    @Param({"100", "1000"})
    int revisions;

    private final TemporaryFolder folder = TemporaryFolder.create("revisions");

    private Contender contender = Tool.MIGRATION.contender();

    @SuppressWarnings("NullAway.Init")
    private BenchmarkDatabase database;

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource dataSource;

    @Setup(Level.Trial)
    public void writeScripts() {
        contender = tool.contender();
        contender.write(folder, Statements.ofAProject(revisions));
    }

    @Setup(Level.Invocation)
    public void empty() {
        database = BenchmarkDatabase.create();
        dataSource = database.pool();
    }

    @TearDown(Level.Invocation)
    public void drop() {
        dataSource.close();
        database.close();
    }

    @TearDown(Level.Trial)
    public void delete() {
        folder.delete();
    }

    @Benchmark
    public boolean start() {
        return Measured.call(() -> {
            contender.start(dataSource, folder);
            return true;
        });
    }
}
