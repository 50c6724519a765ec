package dev.migration.operation;

import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;

/** {@code CREATE INDEX}. */
public record CreateIndex(QualifiedName table, Index index, boolean ifNotExists, boolean concurrently)
        implements SchemaOperation {

    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, false, false);
    }

    public CreateIndex onlyIfMissing() {
        return new CreateIndex(table, index, true, concurrently);
    }

    /** Without locking out writers; needs {@link Operations#autocommitBlock} where DDL is transactional. */
    public CreateIndex withoutLocking() {
        return new CreateIndex(table, index, ifNotExists, true);
    }

    @Override
    public DropIndex reverse() {
        return new DropIndex(table, index, ifNotExists, concurrently);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
