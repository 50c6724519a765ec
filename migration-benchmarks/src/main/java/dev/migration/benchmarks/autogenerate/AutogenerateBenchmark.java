package dev.migration.benchmarks.autogenerate;

import dev.migration.autogenerate.AutogenerateOptions;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.Comparison;
import dev.migration.autogenerate.RenameAnswer;
import dev.migration.autogenerate.ScriptWriter;
import dev.migration.benchmarks.report.Measured;
import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiff;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.source.database.DatabaseSchemaSource;
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
import org.openjdk.jmh.annotations.Warmup;

/** The three parts of autogenerate by themselves. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AutogenerateBenchmark {

    /** What has been read before is compared and rendered. */
    @State(Scope.Benchmark)
    public static class Schemas {

        DatabaseSchema database = DatabaseSchema.empty();

        SchemaDiff everything = new SchemaDiff(List.of(), List.of(), List.of());

        @Setup(Level.Trial)
        public void read(TablesState tables) {
            database = AutogenerateBenchmark.read(tables);
            everything = compare(tables.dialect, DatabaseSchema.empty(), tables.model);
            SchemaDiff nothing = compare(tables.dialect, database, tables.model);
            if (!nothing.isEmpty() || everything.operations().size() < tables.tables) {
                throw new IllegalStateException("The database is not what the model says: " + nothing.operations());
            }
        }
    }

    @Benchmark
    public DatabaseSchema readCatalog(TablesState tables) {
        return Measured.call(() -> read(tables));
    }

    /** Nothing differs, so every table is looked at to its end. */
    @Benchmark
    public SchemaDiff compare(TablesState tables, Schemas schemas) {
        return Measured.call(() -> compare(tables.dialect, schemas.database, tables.model));
    }

    /** The first script of a project whose database is empty: all tables, in both directions. */
    @Benchmark
    public List<NewRevision> render(TablesState tables, Schemas schemas) {
        return Measured.call(() -> new ScriptWriter(tables.dialect, ScriptType.SQL, AutogenerateOptions.defaults())
                .scripts(
                        schemas.everything,
                        DatabaseSchema.empty(),
                        Autogeneration.of(NewRevision.of("create all tables"))));
    }

    private static DatabaseSchema read(TablesState tables) {
        return DatabaseSchemaSource.of(tables.dataSource, tables.dialect, CatalogScope.own())
                .read();
    }

    private static SchemaDiff compare(Dialect dialect, DatabaseSchema database, DatabaseSchema model) {
        return new Comparison(dialect, DiffOptions.defaults())
                .compare(database, model, List.of(), suspicion -> RenameAnswer.UNKNOWN);
    }
}
