package dev.migration.render;

import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropOption;
import dev.migration.operation.Operation;

/** Tells what cannot be done inside of a transaction. */
final class Transactionality {

    private Transactionality() {}

    static boolean needsAutocommit(Operation operation) {
        return (operation instanceof CreateIndex create && create.concurrently())
                || (operation instanceof DropIndex drop && drop.concurrently())
                || (operation instanceof DropByName byName && byName.has(DropOption.CONCURRENTLY));
    }
}
