package dev.migration.dialect.hsqldb;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one column as HSQLDB spells them. */
final class HsqldbColumnChanges extends ColumnChanges {

    HsqldbColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> nullable(ModifyColumn operation, boolean nullable) {
        return List.of(alter(operation) + (nullable ? " set null" : " set not null"));
    }

    @Override
    protected List<String> identity(ModifyColumn operation, @Nullable Identity identity) {
        if (identity != null && operation.known().generator() != null) {
            throw dialect.cannot(
                    "change how '%s.%s' is counted".formatted(operation.table(), operation.column()),
                    "Let it be a plain column first, and a counted one again after.");
        }
        return List.of(alter(operation) + " " + (identity == null ? "drop identity" : clauses.identity(identity)));
    }

    @Override
    protected List<String> rename(ModifyColumn operation, String newName) {
        return List.of(alter(operation) + " rename to " + dialect.quote(newName));
    }

    @Override
    protected Comments comments() {
        return new HsqldbComments(dialect);
    }
}
