package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.render.RenderedScript;
import dev.migration.render.ScriptNote;
import java.util.ArrayList;
import java.util.List;

/**
 * Constraints whose names the database made up: each database has another one, so no script can name what it drops. It
 * says what is left to do instead of failing when it runs.
 */
final class NamelessRules {

    private final Dialect dialect;

    private final List<String> remarks = new ArrayList<>();

    NamelessRules(Dialect dialect) {
        this.dialect = dialect;
    }

    /** @param direction {@code upgrade} or {@code downgrade} */
    List<Operation> leftOutOf(String direction, List<Operation> operations) {
        return operations.stream().map(it -> orNote(direction, it)).toList();
    }

    /** Of what has been left out, for the header. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private Operation orNote(String direction, Operation operation) {
        if (!(operation instanceof DropConstraint drop) || drop.constraint().name() != null) {
            return operation;
        }
        try {
            dialect.render(drop);
            return drop;
        } catch (UnsupportedOperationOnDialectException impossible) {
            remarks.add(RenderedScript.incomplete(direction, impossible));
            return ScriptNote.notDone(impossible);
        }
    }
}
