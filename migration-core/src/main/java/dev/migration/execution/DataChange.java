package dev.migration.execution;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.Set;

/** Tells statements that change rows, and therefore can be committed together with what the journal says of them. */
final class DataChange {

    private static final Set<String> VERBS = Set.of("insert", "update", "delete", "merge", "replace");

    private DataChange() {}

    static boolean isOne(String statement, SqlSyntax syntax) {
        return SqlToken.firstWords(1, statement, syntax).stream().anyMatch(VERBS::contains);
    }
}
