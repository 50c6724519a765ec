package dev.migration.operation;

import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;

/** {@code DROP INDEX}. Holds the whole index, so that it can be put back. */
public record DropIndex(QualifiedName table, Index index, boolean ifExists, boolean concurrently)
        implements SchemaOperation {

    public DropIndex(QualifiedName table, Index index) {
        this(table, index, false, false);
    }

    /** The same drop for those who need no more than the name. */
    public DropByName byName() {
        DropByName drop = DropByName.of(ObjectType.INDEX, table, index.name()).onlyIfPresent(ifExists);
        return concurrently ? drop.with(DropOption.CONCURRENTLY) : drop;
    }

    @Override
    public CreateIndex reverse() {
        return new CreateIndex(table, index, ifExists, concurrently);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropIndex(this);
    }
}
