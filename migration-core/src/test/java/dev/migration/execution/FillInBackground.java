package dev.migration.execution;

import dev.migration.operation.Backfill;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.function.UnaryOperator;

/** As {@link FillRows}, and no application waits for it. */
@Revision(id = "fill", downRevision = "aaa", message = "Fill items", background = true)
final class FillInBackground implements Migration {

    private final UnaryOperator<Backfill> backfill;

    FillInBackground(UnaryOperator<Backfill> backfill) {
        this.backfill = backfill;
    }

    @Override
    public void upgrade(Operations op) {
        op.backfill("items", backfill);
    }
}
