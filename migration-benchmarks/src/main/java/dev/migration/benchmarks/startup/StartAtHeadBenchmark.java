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

/** Starting where there is nothing to do: most starts of an application. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StartAtHeadBenchmark {

    @Param({"MIGRATION", "MIGRATION_JAR", "FLYWAY", "LIQUIBASE"})
    Tool tool = Tool.MIGRATION;

    @Param({"100", "1000", "10000"})
    int revisions;

    private final TemporaryFolder folder = TemporaryFolder.create("revisions");

    private Contender contender = Tool.MIGRATION.contender();

    @SuppressWarnings("NullAway.Init")
    private BenchmarkDatabase database;

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource dataSource;

    @Setup(Level.Trial)
    public void reachHead() {
        contender = tool.contender();
        contender.write(folder, Statements.cheap(revisions));
        database = BenchmarkDatabase.create();
        database.commitCarelessly();
        dataSource = database.pool();
        contender.prepare(dataSource, folder);
        contender.start(dataSource, folder);
    }

    @TearDown(Level.Trial)
    public void delete() {
        dataSource.close();
        database.close();
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
