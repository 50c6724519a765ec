package dev.migration.dialect.derby;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import java.util.List;

/** Changes of one column as Derby spells them. */
final class DerbyColumnChanges extends ColumnChanges {

    DerbyColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        refuseShrinking(operation, type);
        return super.type(operation, type);
    }

    @Override
    protected List<String> nullable(ModifyColumn operation, boolean nullable) {
        return List.of(alter(operation) + (nullable ? " null" : " not null"));
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        return List.of("rename column " + dialect.qualify(operation.table()) + "." + dialect.quote(operation.column())
                + " to " + dialect.quote(newName));
    }

    @Override
    protected Comments comments() {
        return new NoComments(dialect);
    }
}
