package dev.migration.autogenerate;

import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.Operation;
import dev.migration.operation.ReplaceObject;
import dev.migration.operation.ReversibleOperation;
import dev.migration.render.CommentedOut;
import dev.migration.render.ScriptNote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way back: the reverse of each operation, the last one first. What nothing takes back is said where it would be. */
final class Downgrade {

    private Downgrade() {}

    static List<Operation> of(List<? extends Operation> upgrade) {
        List<Operation> downgrade = new ArrayList<>();
        for (Operation operation : upgrade) {
            if (operation instanceof ReversibleOperation reversible && isReversible(operation)) {
                if (!goesWithItsTable(operation)) {
                    downgrade.add(reversible.reverse());
                }
            } else if (!(operation instanceof ScriptNote) && !(operation instanceof CommentedOut)) {
                downgrade.add(
                        new ScriptNote("IRREVERSIBLE: nothing takes this back: " + ChangeLines.of(operation), false));
            }
        }
        Collections.reverse(downgrade);
        return downgrade;
    }

    /** First rows of a new table, which nothing has to take away. */
    private static boolean goesWithItsTable(Operation operation) {
        return operation instanceof ReplaceObject object
                && object.from() == null
                && object.to() != null
                && object.to().drop().isEmpty();
    }

    /** A batch is of a type that can be reversed, and some are not. */
    private static boolean isReversible(Operation operation) {
        return !(operation instanceof BatchAlterTable batch) || batch.isReversible();
    }
}
