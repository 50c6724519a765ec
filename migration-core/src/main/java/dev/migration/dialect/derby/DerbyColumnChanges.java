package dev.migration.dialect.derby;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.NoComments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Changes of one column as Derby spells them. */
final class DerbyColumnChanges extends ColumnChanges {

    private static final Set<SqlType> LENGTHENED =
            EnumSet.of(SqlType.VARCHAR, SqlType.NVARCHAR, SqlType.VARBINARY, SqlType.TEXT, SqlType.BLOB);

    DerbyColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        refuseShrinking(operation, type);
        ColumnType known = operation.known().type();
        if (known != null && (known.type() != type.type() || !LENGTHENED.contains(type.type()))) {
            throw dialect.cannot(
                    "change the type of '%s.%s', but for the length of text and bytes"
                            .formatted(operation.table(), operation.column()),
                    "Add a new column, copy the values with `op.execute(...)`, drop the old one and rename.");
        }
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
