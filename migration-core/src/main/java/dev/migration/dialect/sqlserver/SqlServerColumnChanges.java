package dev.migration.dialect.sqlserver;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one column. Type and nullability are one statement, which needs both; a default is a constraint that has to
 * go before the type changes and comes back after.
 */
final class SqlServerColumnChanges extends ColumnChanges {

    SqlServerColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> of(ModifyColumn operation) {
        refuseUsing(operation);
        ColumnPatch changes = operation.changes();
        if (changes.has(ColumnAspect.IDENTITY) || changes.has(ColumnAspect.COMPUTED)) {
            return super.of(operation);
        }
        List<String> statements = new ArrayList<>();
        DefaultValue wanted = finalDefault(operation);
        if (dropsDefault(operation)) {
            statements.add(new ColumnConstraints(dialect).dropDefault(operation.table(), operation.column()));
        }
        if (changes.has(ColumnAspect.TYPE) || changes.has(ColumnAspect.NULLABLE)) {
            statements.add(definition(operation));
        }
        if (changes.has(ColumnAspect.COMMENT)) {
            statements.addAll(comment(operation, changes.comment()));
        }
        if (wanted != null && dropsDefault(operation)) {
            statements.add("alter table " + dialect.qualify(operation.table()) + " add default "
                    + clauses.defaultValue(wanted) + " for " + dialect.quote(operation.column()));
        }
        if (changes.has(ColumnAspect.NAME)) {
            statements.addAll(rename(operation, operation.newName()));
        }
        return statements;
    }

    private static boolean dropsDefault(ModifyColumn operation) {
        boolean isInTheWay =
                operation.changes().has(ColumnAspect.TYPE) && operation.known().defaultValue() != null;
        return operation.changes().has(ColumnAspect.DEFAULT) || isInTheWay;
    }

    private static @Nullable DefaultValue finalDefault(ModifyColumn operation) {
        return operation.changes().has(ColumnAspect.DEFAULT)
                ? operation.changes().defaultValue()
                : operation.known().defaultValue();
    }

    private String definition(ModifyColumn operation) {
        boolean nullable = told(operation, ColumnAspect.NULLABLE)
                .orElseThrow(() -> dialect.cannot(
                        "change the type of '%s.%s' without being told whether it may be null"
                                .formatted(operation.table(), operation.column()),
                        "Say it, as it would become nullable: `.existing(it -> it.notNull())`."))
                .nullable();
        ColumnType type = told(operation, ColumnAspect.TYPE)
                .map(ColumnPatch::type)
                .orElseThrow(() -> dialect.cannot(
                        "change '%s.%s' without being told its type".formatted(operation.table(), operation.column()),
                        "Say it: `alter -> alter.notNull().existing(it -> it.type(varchar(200)))`."));
        return alter(operation) + " " + dialect.type(type) + (nullable ? " null" : " not null");
    }

    /** Who speaks of the aspect: what changes, else what is known. */
    private static Optional<ColumnPatch> told(ModifyColumn operation, ColumnAspect aspect) {
        return List.of(operation.changes(), operation.known()).stream()
                .filter(it -> it.has(aspect))
                .findFirst();
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        String column = dialect.qualify(operation.table()) + "." + dialect.quote(operation.column());
        return List.of("exec sp_rename " + ColumnConstraints.name(column) + ", " + ColumnConstraints.name(newName)
                + ", N'COLUMN'");
    }

    @Override
    protected Comments comments() {
        return new SqlServerComments(dialect);
    }
}
