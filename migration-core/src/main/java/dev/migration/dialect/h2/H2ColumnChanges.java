package dev.migration.dialect.h2;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one column as H2 spells them. */
final class H2ColumnChanges extends ColumnChanges {

    H2ColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        return List.of(alter(operation) + " rename to " + dialect.quote(newName));
    }

    /** What counts ends where the first type of its column did, until it is told that it has no end. */
    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        Identity identity = operation.known().generator();
        boolean isCounted = identity != null && identity.options().maximum() == null;
        List<String> statements = new ArrayList<>(super.type(operation, type));
        if (isCounted) {
            statements.add(alter(operation) + " set no maxvalue");
        }
        return statements;
    }

    @Override
    protected List<String> identity(ModifyColumn operation, @Nullable Identity identity) {
        if (identity == null) {
            return List.of(alter(operation) + " drop identity");
        }
        ColumnType type = operation.known().type();
        if (type == null) {
            return super.identity(operation, identity);
        }
        return List.of(alter(operation) + " " + dialect.type(type) + " " + clauses.identity(identity));
    }
}
