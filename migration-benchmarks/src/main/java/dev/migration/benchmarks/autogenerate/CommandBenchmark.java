package dev.migration.benchmarks.autogenerate;

import dev.migration.Migrator;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.benchmarks.report.Measured;
import dev.migration.diff.SchemaDiff;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.NewRevision;
import dev.migration.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a developer waits for: {@code migrate check} and {@code migrate revision --autogenerate}, the model in memory. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CommandBenchmark {

    /** A project without scripts, whose database is as its model wants it. */
    @State(Scope.Benchmark)
    public static class Project {

        private final TemporaryFolder folder = TemporaryFolder.create("project");

        @SuppressWarnings("NullAway.Init")
        Migrator unchanged;

        @SuppressWarnings("NullAway.Init")
        Migrator changed;

        List<Path> written = List.of();

        @Setup(Level.Trial)
        public void build(TablesState tables) {
            unchanged = migrator(tables, tables.model);
            changed = migrator(tables, GeneratedModel.changed(tables.tables));
            unchanged.upgrade();
        }

        @TearDown(Level.Invocation)
        public void forgetScripts() throws IOException {
            for (Path script : written) {
                Files.delete(script);
            }
            written = List.of();
        }

        @TearDown(Level.Trial)
        public void delete() {
            folder.delete();
        }

        private Migrator migrator(TablesState tables, DatabaseSchema model) {
            SchemaSource source = () -> model;
            return Migrator.builder(tables.dataSource)
                    .locations("file:" + folder.path())
                    .model(dialect -> source)
                    .build();
        }
    }

    /** Nothing differs. */
    @Benchmark
    public SchemaDiff check(Project project) {
        return Measured.call(project.unchanged::differences);
    }

    /** Every hundredth table has a column more. */
    @Benchmark
    public List<Path> autogenerate(Project project) {
        project.written = Measured.call(
                () -> project.changed.autogenerate(Autogeneration.of(NewRevision.of("add nicknames"))));
        return project.written;
    }
}
