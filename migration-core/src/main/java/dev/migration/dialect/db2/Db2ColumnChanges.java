package dev.migration.dialect.db2;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one column. A table whose rows no longer fit its definition is closed until it is reorganised. */
final class Db2ColumnChanges extends ColumnChanges {

    Db2ColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    /** The table is reorganised as soon as it has to be, since little can be done to it before. */
    @Override
    public List<String> of(ModifyColumn operation) {
        List<String> statements = new ArrayList<>(super.of(operation));
        long closing = operation.changes().aspects().stream()
                .filter(it -> it == ColumnAspect.TYPE || it == ColumnAspect.NULLABLE)
                .count();
        if (closing > 0) {
            statements.add((int) closing, Db2Statements.reorganise(dialect, operation.table()));
        }
        return statements;
    }

    @Override
    protected List<String> identity(ModifyColumn operation, @Nullable Identity identity) {
        return List.of(alter(operation) + (identity == null ? " drop identity" : " set " + clauses.identity(identity)));
    }

    @Override
    protected Comments comments() {
        return new Db2Comments(dialect);
    }
}
