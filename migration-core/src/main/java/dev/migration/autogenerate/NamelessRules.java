package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.render.ScriptNote;
import java.util.List;

/**
 * Constraints whose names the database made up: each database has another one, so no script can name what it drops. It
 * says what is left to do instead of failing when it runs.
 */
final class NamelessRules {

    private final Dialect dialect;

    NamelessRules(Dialect dialect) {
        this.dialect = dialect;
    }

    List<Operation> leftOutOf(List<Operation> operations) {
        return operations.stream().map(this::orNote).toList();
    }

    private Operation orNote(Operation operation) {
        if (!(operation instanceof DropConstraint drop) || drop.constraint().name() != null) {
            return operation;
        }
        try {
            dialect.render(drop);
            return drop;
        } catch (UnsupportedOperationOnDialectException impossible) {
            return ScriptNote.notDone(impossible);
        }
    }
}
