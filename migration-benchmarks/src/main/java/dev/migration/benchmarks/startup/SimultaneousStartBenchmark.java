package dev.migration.benchmarks.startup;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.benchmarks.database.BenchmarkDatabase;
import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.benchmarks.report.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * Eight instances of a new version start at once on an empty database: one migrates, seven wait. Also tells how much later
 * the last of them is ready than the first. A failure of any fails the benchmark.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class SimultaneousStartBenchmark {

    private static final int INSTANCES = 8;

    @Param({"MIGRATION", "FLYWAY"})
    Tool tool = Tool.MIGRATION;

    @Param({"100"})
    int revisions;

    private final TemporaryFolder folder = TemporaryFolder.create("revisions");

    private final ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);

    private final List<HikariDataSource> pools = new ArrayList<>();

    private Contender contender = Tool.MIGRATION.contender();

    @SuppressWarnings("NullAway.Init")
    private BenchmarkDatabase database;

    @Setup(Level.Trial)
    public void writeScripts() {
        contender = tool.contender();
        contender.write(folder, Statements.ofAProject(revisions));
    }

    @Setup(Level.Invocation)
    public void empty() {
        database = BenchmarkDatabase.create();
        Stream.generate(database::pool).limit(INSTANCES).forEach(pools::add);
    }

    @TearDown(Level.Invocation)
    public void drop() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
        database.close();
    }

    @TearDown(Level.Trial)
    public void delete() {
        threads.shutdown();
        folder.delete();
    }

    @Benchmark
    public long start() {
        return Measured.call(() -> {
            List<Long> ready = startAll();
            long later = Collections.max(ready) - Collections.min(ready);
            Measured.lastAfterFirst(later);
            return later;
        });
    }

    /** When each of them was ready. */
    private List<Long> startAll() {
        CyclicBarrier barrier = new CyclicBarrier(INSTANCES);
        List<Callable<Long>> instances = new ArrayList<>();
        for (HikariDataSource pool : pools) {
            instances.add(() -> {
                barrier.await();
                contender.start(pool, folder);
                return System.nanoTime();
            });
        }
        try {
            List<Long> ready = new ArrayList<>();
            for (Future<Long> instance : threads.invokeAll(instances)) {
                ready.add(instance.get());
            }
            return ready;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
