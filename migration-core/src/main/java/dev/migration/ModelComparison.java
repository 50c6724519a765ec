package dev.migration;

import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.Comparison;
import dev.migration.autogenerate.LiveObjects;
import dev.migration.autogenerate.RenameAnswer;
import dev.migration.autogenerate.SchemaScript;
import dev.migration.autogenerate.ScriptChain;
import dev.migration.autogenerate.ScriptWriter;
import dev.migration.autogenerate.Supplements;
import dev.migration.dialect.Dialect;
import dev.migration.diff.ColumnRule;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.RenameSuspicion;
import dev.migration.diff.SchemaDiff;
import dev.migration.execution.LiveSchema;
import dev.migration.execution.OfflineRunner;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.Operation;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptAuthor;
import dev.migration.source.SchemaSource;
import dev.migration.source.WantedSchema;
import dev.migration.source.database.LiveExpressions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The database as it is beside the one that the model wants. */
final class ModelComparison {

    private final MigratorOptions options;

    private final OfflineRunner offline;

    private final LiveSchema live;

    private volatile @Nullable Set<String> schemas;

    ModelComparison(MigratorOptions options, OfflineRunner offline) {
        this.options = options;
        this.offline = offline;
        this.live = new LiveSchema(options.dataSource(), options.dialects(), options.execution());
    }

    /** Some models turn out to be missing when they are looked for. */
    boolean hasModel() {
        if (options.model().isEmpty()) {
            return false;
        }
        try {
            source(offline.dialect());
            return true;
        } catch (NoModelException none) {
            return false;
        }
    }

    DatabaseSchema databaseSchema() {
        return live.read(modelSchemas());
    }

    /** Building a model to learn no more than this would be the dearest part of reading a database, so it is done once. */
    private Set<String> modelSchemas() {
        Set<String> known = schemas;
        if (known == null) {
            try {
                known = source(live.dialect()).schemas();
            } catch (NoModelException none) {
                return Set.of();
            }
            schemas = known;
        }
        return known;
    }

    /** Needs no connection where the dialect is told without one. */
    DatabaseSchema modelSchema() {
        return model(offline.dialect());
    }

    String modelSql() {
        Dialect dialect = offline.dialect();
        return SchemaScript.of(wanted(dialect), dialect);
    }

    String databaseSql() {
        return SchemaScript.of(WantedSchema.of(databaseSchema()), live.dialect());
    }

    SchemaDiff differences(List<String> renames, Function<RenameSuspicion, RenameAnswer> question) {
        WantedSchema model = wanted(live.dialect());
        return differences(live.read(model.schema().schemas()), model, renames, question);
    }

    private SchemaDiff differences(
            DatabaseSchema database,
            WantedSchema model,
            List<String> renames,
            Function<RenameSuspicion, RenameAnswer> question) {
        Dialect dialect = live.dialect();
        Supplements supplements = new Supplements(model, dialect);
        SchemaDiff compared = new Comparison(dialect, diffOptions(dialect, supplements))
                .compare(database, model.schema(), renames, question);
        SchemaDiff diff = supplements.addedTo(compared, database, objects(supplements));
        List<Operation> operations = new ArrayList<>();
        live.missing(model.schema().schemas()).forEach(it -> operations.add(new CreateSchema(it, false)));
        operations.addAll(diff.operations());
        return new SchemaDiff(operations, diff.suspicions(), diff.remarks());
    }

    private LiveObjects objects(Supplements supplements) {
        return supplements.haveNames()
                ? live.dialect()
                        .objectNames()
                        .map(it -> new LiveObjects(it.words(), live.objects(it)))
                        .orElse(LiveObjects.UNKNOWN)
                : LiveObjects.UNKNOWN;
    }

    /** Where the dialect lets the live database be asked, it has the last word on defaults. */
    private DiffOptions diffOptions(Dialect dialect, Supplements supplements) {
        DiffOptions chosen = options.autogenerate().diff();
        ColumnRule live = new LiveExpressions(options.dataSource(), dialect)::differs;
        return chosen.withDefaultRule(chosen.defaultRule().or(live))
                .withFilter(chosen.filter().and(supplements.filter()));
    }

    List<Path> write(Autogeneration call, ScriptAuthor author) {
        Dialect dialect = live.dialect();
        WantedSchema model = wanted(dialect);
        DatabaseSchema database = live.read(model.schema().schemas());
        SchemaDiff diff = differences(database, model, call.renames(), call.renameQuestion());
        ScriptWriter writer =
                new ScriptWriter(dialect, options.authoring().type(), options.autogenerate(), options.naming());
        List<NewRevision> scripts = ScriptChain.of(writer.scripts(diff, database, call), call.revision());
        return scripts.isEmpty() ? List.of() : author.write(scripts);
    }

    private DatabaseSchema model(Dialect dialect) {
        return source(dialect).read();
    }

    private WantedSchema wanted(Dialect dialect) {
        return source(dialect).wanted();
    }

    private SchemaSource source(Dialect dialect) {
        return options.model()
                .orElseThrow(() -> new NoModelException(options.name()))
                .apply(dialect);
    }
}
