package dev.migration.dialect.mysql;

import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableDependents;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.AlteredTable;
import dev.migration.schema.Check;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes a table of MySQL or its kin anew. Only the names of foreign keys, and in MySQL of checks, are the schema's. */
public class MysqlRecreation extends TableRecreation {

    private static final String COUNTER =
            """
            select auto_increment as next from information_schema.tables
            where table_schema = coalesce(nullif(?, ''), database()) and table_name = ?
              and auto_increment is not null""";

    private static final String PARTITIONED =
            """
            select 1 as one from information_schema.tables
            where table_schema = coalesce(nullif(?, ''), database()) and table_name = ?
              and create_options like '%partitioned%'""";

    private static final String TRIGGERS =
            """
            select trigger_name as name, action_timing as timing, event_manipulation as event,
                action_statement as body from information_schema.triggers
            where event_object_schema = coalesce(nullif(?, ''), database()) and event_object_table = ?
            order by action_order, trigger_name""";

    public MysqlRecreation(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected boolean isNamedApart(Constraint constraint) {
        return constraint.name() != null && (constraint instanceof ForeignKey || constraint instanceof Check);
    }

    /** CAST knows few of the types that a column can have, and the insert converts strictly by itself. */
    @Override
    protected boolean isCast(ColumnType from, ColumnType to) {
        return super.isCast(from, to) && to.type() == SqlType.DATE;
    }

    /** The counter follows the highest value by itself, but may be further on. */
    @Override
    protected List<String> counters(AlteredTable altered, QualifiedName temporary, TableDependents dependents) {
        boolean counts = altered.table().columns().stream().anyMatch(it -> it.generator() != null);
        return counts && dependents.nextNumbers().containsKey("")
                ? List.of("alter table " + dialect.qualify(temporary) + " auto_increment = "
                        + dependents.nextNumbers().get(""))
                : List.of();
    }

    @Override
    public TableDependents dependents(Connection connection, DatabaseSchema schema, AlteredTable altered)
            throws SQLException {
        QualifiedName name = altered.original().name();
        if (!CatalogRow.query(connection, PARTITIONED, name.schemaName().orElse(""), name.name())
                .isEmpty()) {
            throw dialect.cannot(
                    "make '%s' anew, as its partitions would be lost".formatted(name),
                    "Leave recreate(ALWAYS) out: the database alters the table as it is.");
        }
        List<String> triggers = new ArrayList<>();
        for (CatalogRow row :
                CatalogRow.query(connection, TRIGGERS, name.schemaName().orElse(""), name.name())) {
            triggers.add("create trigger " + dialect.quote(row.text("name")) + " " + row.text("timing") + " "
                    + row.text("event") + " on " + dialect.qualify(name) + " for each row " + row.text("body"));
        }
        List<CatalogRow> counter =
                CatalogRow.query(connection, COUNTER, name.schemaName().orElse(""), name.name());
        Long next = counter.isEmpty() ? null : counter.get(0).number("next");
        TableDependents dependents =
                super.dependents(connection, schema, altered).restoring(triggers);
        return next == null ? dependents : dependents.numberedFrom(next);
    }
}
