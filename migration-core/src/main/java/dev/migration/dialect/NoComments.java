package dev.migration.dialect;

import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For databases that keep no comments: those that come along with a table or column are left out, as they change nothing
 * that matters; an operation that is nothing but a comment is refused.
 */
public final class NoComments extends Comments {

    public NoComments(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    public List<String> of(Table table) {
        return List.of();
    }

    @Override
    public List<String> ofNewColumn(QualifiedName table, Column column) {
        return List.of();
    }

    @Override
    public List<String> ofTable(QualifiedName table, @Nullable String comment, @Nullable String existing) {
        throw refusal(table.toString());
    }

    @Override
    public List<String> ofColumn(
            QualifiedName table, String column, @Nullable String comment, @Nullable String existing) {
        throw refusal(table + "." + column);
    }

    private UnsupportedOperationOnDialectException refusal(String what) {
        return dialect.cannot(
                "keep a comment on '%s'".formatted(what),
                "Guard it with `op.onlyOn(\"postgresql\", ...)`, or write it into the script as a comment.");
    }
}
