package dev.migration.autogenerate;

import dev.migration.diff.Rename;
import dev.migration.diff.RenameSuspicion;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.render.ScriptNote;
import java.util.ArrayList;
import java.util.List;

/** Says before what would drop something that it may have been renamed instead. */
final class RenameMarks {

    private final List<RenameSuspicion> suspicions;

    RenameMarks(List<RenameSuspicion> suspicions) {
        this.suspicions = suspicions;
    }

    List<Operation> addedTo(List<Operation> operations) {
        List<Operation> marked = new ArrayList<>();
        for (Operation operation : operations) {
            suspicions.stream()
                    .map(RenameSuspicion::rename)
                    .filter(it -> isDroppedBy(operation, it))
                    .map(it -> new ScriptNote(
                            "RENAMED? %s If so, write this script again with --rename %s".formatted(question(it), it)))
                    .forEach(marked::add);
            marked.add(operation);
        }
        return marked;
    }

    static String question(Rename rename) {
        String column = rename.column();
        return column == null
                ? "'%s' may be '%s' under its old name.".formatted(rename.table(), rename.newName())
                : "'%s.%s' may be '%s' under its old name.".formatted(rename.table(), column, rename.newName());
    }

    private static boolean isDroppedBy(Operation operation, Rename rename) {
        String column = rename.column();
        if (column == null) {
            return operation instanceof DropTable drop && drop.table().name().equals(rename.table());
        }
        return operation instanceof DropColumn drop
                && drop.table().equals(rename.table())
                && drop.column().name().equals(column);
    }
}
