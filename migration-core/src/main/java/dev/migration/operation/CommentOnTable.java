package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Sets, replaces or (without a comment) removes the comment of a table. */
public record CommentOnTable(QualifiedName table, @Nullable String comment, @Nullable String existing)
        implements SchemaOperation {

    @Override
    public CommentOnTable reverse() {
        return new CommentOnTable(table, existing, comment);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.commentOnTable(this);
    }
}
