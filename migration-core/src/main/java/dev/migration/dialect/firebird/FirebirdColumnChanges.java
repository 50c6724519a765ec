package dev.migration.dialect.firebird;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import java.util.List;

/** Changes of one column as Firebird spells them. */
final class FirebirdColumnChanges extends ColumnChanges {

    FirebirdColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        refuseUsing(operation);
        refuseShrinking(operation, type);
        return List.of(alter(operation) + " type " + dialect.type(type));
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        return List.of(alter(operation) + " to " + dialect.quote(newName));
    }
}
