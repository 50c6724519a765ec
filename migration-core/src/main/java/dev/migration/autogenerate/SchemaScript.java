package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiffer;
import dev.migration.render.SqlScriptRenderer;
import dev.migration.schema.DatabaseSchema;

/** A whole schema as the SQL that would create it. */
public final class SchemaScript {

    private SchemaScript() {}

    public static String of(DatabaseSchema schema, Dialect dialect) {
        DiffOptions all = DiffOptions.defaults().withViews(true);
        return new SqlScriptRenderer(dialect)
                .render(new SchemaDiffer(dialect, all)
                        .compare(DatabaseSchema.empty(), schema)
                        .operations());
    }
}
