package dev.migration.dialect.mysql;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one column. All but the name and the default alone take a definition of the whole column, and what that
 * leaves out is lost; so it repeats what is known of the column as it is.
 */
final class MysqlColumnChanges extends ColumnChanges {

    private final MysqlClauses mysqlClauses;

    MysqlColumnChanges(StandardDialect dialect, MysqlClauses clauses) {
        super(dialect, clauses);
        this.mysqlClauses = clauses;
    }

    @Override
    public List<String> of(ModifyColumn operation) {
        refuseUsing(operation);
        Set<ColumnAspect> aspects = operation.changes().aspects();
        if (aspects.isEmpty()) {
            return List.of();
        }
        if (aspects.equals(Set.of(ColumnAspect.NAME))) {
            return rename(operation, operation.newName());
        }
        if (aspects.equals(Set.of(ColumnAspect.DEFAULT)) && !needsDefinition(operation)) {
            return defaultValue(operation, operation.changes().defaultValue());
        }
        return List.of("alter table " + dialect.qualify(operation.table()) + " " + verb(operation) + " "
                + mysqlClauses.definition(result(operation), "null"));
    }

    /** Without any default, even a column that may be null would insist on a value. */
    @Override
    protected List<String> defaultValue(ModifyColumn operation, @Nullable DefaultValue value) {
        boolean mayBeNull = operation.known().has(ColumnAspect.NULLABLE)
                && operation.known().nullable();
        return value == null && mayBeNull
                ? List.of(alter(operation) + " set default null")
                : super.defaultValue(operation, value);
    }

    // The current time is no default that "alter column ... set default" takes.
    private static boolean needsDefinition(ModifyColumn operation) {
        return operation.known().type() != null
                && operation.changes().defaultValue() instanceof DefaultValue.Expression expression
                && MysqlClauses.isCurrentTime(expression.sql());
    }

    private String verb(ModifyColumn operation) {
        String column = dialect.quote(operation.column());
        return operation.changes().has(ColumnAspect.NAME)
                ? "change " + column + " " + dialect.quote(operation.newName())
                : "modify " + column;
    }

    /** The column after the change, from what is known and what is new. */
    private Column result(ModifyColumn operation) {
        ColumnPatch changes = operation.changes();
        ColumnPatch known = operation.known();
        Column column = Column.of(operation.newName(), type(operation));
        column = column.nullable(nullable(operation));
        column = column.withDefault((changes.has(ColumnAspect.DEFAULT) ? changes : known).defaultValue());
        column = column.withIdentity((changes.has(ColumnAspect.IDENTITY) ? changes : known).generator());
        column = column.withComputed((changes.has(ColumnAspect.COMPUTED) ? changes : known).computed());
        return column.withComment((changes.has(ColumnAspect.COMMENT) ? changes : known).comment());
    }

    /** As told; else as it may be by default, but for a column that was counted, which is a key. */
    private static boolean nullable(ModifyColumn operation) {
        ColumnPatch changes = operation.changes();
        ColumnPatch known = operation.known();
        if (changes.has(ColumnAspect.NULLABLE)) {
            return changes.nullable();
        }
        return known.has(ColumnAspect.NULLABLE) ? known.nullable() : known.generator() == null;
    }

    private ColumnType type(ModifyColumn operation) {
        return Stream.of(operation.changes(), operation.known())
                .flatMap(it -> Stream.ofNullable(it.type()))
                .findFirst()
                .orElseThrow(() -> dialect.cannot(
                        "change '%s.%s' without being told its type".formatted(operation.table(), operation.column()),
                        "Say it: `alter -> alter.notNull().existing(it -> it.type(varchar(200)))`."));
    }
}
