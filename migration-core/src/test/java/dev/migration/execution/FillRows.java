package dev.migration.execution;

import dev.migration.operation.Backfill;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.function.UnaryOperator;

/** A backfill of items, as a test wants it. */
@Revision(id = "fill", downRevision = "aaa", message = "Fill items")
final class FillRows implements Migration {

    private final UnaryOperator<Backfill> backfill;

    FillRows(UnaryOperator<Backfill> backfill) {
        this.backfill = backfill;
    }

    @Override
    public void upgrade(Operations op) {
        op.backfill("items", backfill);
    }
}
