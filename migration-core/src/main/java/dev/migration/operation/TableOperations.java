package dev.migration.operation;

import dev.migration.schema.QualifiedName;
import java.util.Optional;

/** Which operations alter a table, and what they make of it. */
final class TableOperations {

    private TableOperations() {}

    /** The table that the operation alters; none if it does something else. */
    static Optional<QualifiedName> tableOf(Operation operation) {
        if (operation instanceof AddColumn add) {
            return Optional.of(add.table());
        }
        if (operation instanceof AlterColumn alter) {
            return Optional.of(alter.table());
        }
        if (operation instanceof ModifyColumn modify) {
            return Optional.of(modify.table());
        }
        if (operation instanceof DropColumn drop) {
            return Optional.of(drop.table());
        }
        if (operation instanceof CreateConstraint create) {
            return Optional.of(create.table());
        }
        if (operation instanceof DropConstraint drop) {
            return Optional.of(drop.table());
        }
        if (operation instanceof CreateIndex create) {
            return Optional.of(create.table());
        }
        if (operation instanceof DropIndex drop) {
            return Optional.of(drop.table());
        }
        if (operation instanceof CommentOnTable comment) {
            return Optional.of(comment.table());
        }
        return operation instanceof DropByName drop ? Optional.ofNullable(drop.table()) : Optional.empty();
    }

    static AlteredTable apply(AlteredTable table, StandardOperation operation) {
        if (operation instanceof AddColumn add) {
            return table.add(add.column(), add.constraints(), add.ifNotExists());
        }
        if (operation instanceof AlterColumn alter) {
            return table.modify(alter.from().name(), ColumnPatch.between(alter.from(), alter.to()), null);
        }
        if (operation instanceof ModifyColumn modify) {
            return table.modify(modify.column(), modify.changes(), modify.using());
        }
        if (operation instanceof DropColumn drop) {
            return table.dropColumn(drop.column().name(), drop.ifExists());
        }
        if (operation instanceof CreateConstraint create) {
            return table.create(create.constraint());
        }
        if (operation instanceof DropConstraint drop) {
            return table.drop(drop.constraint());
        }
        return applyOther(table, operation);
    }

    private static AlteredTable applyOther(AlteredTable table, StandardOperation operation) {
        if (operation instanceof CreateIndex create) {
            return table.create(create.index(), create.ifNotExists());
        }
        if (operation instanceof DropIndex drop) {
            return table.dropIndex(drop.index().name(), drop.ifExists());
        }
        if (operation instanceof CommentOnTable comment) {
            return table.comment(comment.comment());
        }
        if (operation instanceof DropByName drop && drop.table() != null) {
            return drop(table, drop);
        }
        throw new InapplicableOperationException(
                "A batch cannot hold '%s'.".formatted(operation.getClass().getSimpleName()),
                "Run it before or after the batch: `op.run(...)`.");
    }

    private static AlteredTable drop(AlteredTable table, DropByName drop) {
        String name = drop.name().name();
        boolean ifExists = drop.has(DropOption.IF_EXISTS);
        return switch (drop.type()) {
            case COLUMN -> table.dropColumn(name, ifExists);
            case INDEX -> table.dropIndex(name, ifExists);
            case CONSTRAINT, PRIMARY_KEY, FOREIGN_KEY, UNIQUE, CHECK -> table.dropConstraint(name, ifExists);
            default ->
                throw new InapplicableOperationException(
                        "A batch cannot drop '%s', which is no part of the table '%s'."
                                .formatted(name, table.table().name()),
                        "Drop it before or after the batch.");
        };
    }
}
