package dev.migration.autogenerate;

import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.FinalNames;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import java.util.Set;

/** Tells which operations take away what no other operation can bring back: rows, values, and where a sequence stands. */
final class Destruction {

    private static final Set<ObjectType> HOLDERS =
            Set.of(ObjectType.TABLE, ObjectType.COLUMN, ObjectType.SEQUENCE, ObjectType.SCHEMA);

    private Destruction() {}

    static boolean isIn(Operation operation) {
        if (operation instanceof DropColumn column) {
            return column.column().computed() == null;
        }
        if (operation instanceof BatchAlterTable batch) {
            return batch.changes().stream().anyMatch(it -> isIn(it.operation()));
        }
        if (operation instanceof FinalNames names) {
            return isIn(names.operation());
        }
        return operation instanceof DropTable
                || operation instanceof DropSequence
                || operation instanceof DropSchema
                || (operation instanceof DropByName byName && HOLDERS.contains(byName.type()));
    }
}
