package dev.migration.execution;

import dev.migration.dialect.Dialect;
import java.util.Set;

/** Tells statements that change rows, and therefore can be committed together with what the journal says of them. */
final class DataChange {

    private static final Set<String> VERBS = Set.of("insert", "update", "delete", "merge", "replace");

    private DataChange() {}

    static boolean isOne(String statement, Dialect dialect) {
        return StatementReader.of(statement, dialect).isNextAny(VERBS);
    }
}
