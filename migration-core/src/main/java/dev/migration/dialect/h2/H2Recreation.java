package dev.migration.dialect.h2;

import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableDependents;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.AlteredTable;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes an H2 table anew. Its triggers are Java classes that a statement cannot bring back. */
final class H2Recreation extends TableRecreation {

    private static final String TRIGGERS =
            """
            select trigger_name as name from information_schema.triggers
            where lower(event_object_table) = lower(?)
              and lower(event_object_schema) = lower(coalesce(nullif(?, ''), schema()))""";

    private static final String NUMBERS =
            """
            select column_name as name, identity_base as next from information_schema.columns
            where lower(table_name) = lower(?) and lower(table_schema) = lower(coalesce(nullif(?, ''), schema()))
              and is_identity = 'YES'""";

    H2Recreation(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String overriding() {
        return " overriding system value";
    }

    /** The number that comes next may be further on than the highest that is there. */
    @Override
    protected Map<String, Long> nextNumbers(Connection connection, AlteredTable altered) throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>(super.nextNumbers(connection, altered));
        QualifiedName table = altered.original().name();
        for (CatalogRow row : CatalogRow.query(
                connection, NUMBERS, table.name(), table.schemaName().orElse(""))) {
            Long next = row.number("next");
            altered.sources().forEach((name, source) -> {
                if (next != null && source.equalsIgnoreCase(row.text("name"))) {
                    numbers.replace(name, next);
                }
            });
        }
        return numbers;
    }

    @Override
    public TableDependents dependents(Connection connection, DatabaseSchema schema, AlteredTable altered)
            throws SQLException {
        QualifiedName name = altered.original().name();
        for (CatalogRow trigger : CatalogRow.query(
                connection, TRIGGERS, name.name(), name.schemaName().orElse(""))) {
            throw dialect.cannot(
                    "make '%s' anew, as its trigger '%s' would be lost".formatted(name, trigger.text("name")),
                    "Leave recreate(ALWAYS) out, or drop the trigger first and create it after.");
        }
        return super.dependents(connection, schema, altered);
    }
}
