package dev.migration.dialect.sybase;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one column as ASE spells them. */
final class SybaseColumnChanges extends ColumnChanges {

    SybaseColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        refuseUsing(operation);
        return List.of(table(operation) + " modify " + dialect.quote(operation.column()) + " " + dialect.type(type));
    }

    @Override
    protected List<String> nullable(ModifyColumn operation, boolean nullable) {
        return List.of(
                table(operation) + " modify " + dialect.quote(operation.column()) + (nullable ? " null" : " not null"));
    }

    /** A default cannot be taken away, but null is as good as none. */
    @Override
    protected List<String> defaultValue(ModifyColumn operation, @Nullable DefaultValue value) {
        return List.of(table(operation) + " replace " + dialect.quote(operation.column()) + " default "
                + (value == null ? "null" : clauses.defaultValue(value)));
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        String column = dialect.qualify(operation.table()) + "." + dialect.quote(operation.column());
        return List.of("exec sp_rename " + dialect.literal(column) + ", " + dialect.literal(newName) + ", 'column'");
    }

    @Override
    protected Comments comments() {
        return new NoComments(dialect);
    }

    private String table(ModifyColumn operation) {
        return "alter table " + dialect.qualify(operation.table());
    }
}
