package dev.migration.render;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.Operation;
import java.util.List;

/** Tells whether two operations come to the same on a database. */
final class SameSql {

    private final Dialect dialect;

    SameSql(Dialect dialect) {
        this.dialect = dialect;
    }

    boolean of(Operation one, Operation other) {
        return statements(one).equals(statements(other));
    }

    private List<String> statements(Operation operation) {
        try {
            return dialect.render(operation);
        } catch (UnsupportedOperationOnDialectException impossible) {
            return List.of(impossible.problem());
        }
    }
}
