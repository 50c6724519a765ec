package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.render.SqlScriptRenderer;
import dev.migration.schema.DatabaseSchema;
import dev.migration.source.WantedSchema;

/** A whole schema as the SQL that would create it. */
public final class SchemaScript {

    private SchemaScript() {}

    public static String of(WantedSchema wanted, Dialect dialect) {
        DiffOptions all = DiffOptions.defaults().withViews(true);
        DatabaseSchema nothing = DatabaseSchema.empty();
        SchemaDiff diff = new SchemaDiffer(dialect, all).compare(nothing, wanted.schema());
        return new SqlScriptRenderer(dialect)
                .render(new Supplements(wanted, dialect)
                        .addedTo(diff, nothing, LiveObjects.UNKNOWN)
                        .operations());
    }
}
