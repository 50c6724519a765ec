package dev.migration.execution;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;

/** Tells statements that change rows, and therefore can be committed together with what the journal says of them. */
final class DataChange {

    private static final List<String> VERBS = List.of("insert", "update", "delete", "merge", "replace");

    private DataChange() {}

    static boolean isOne(String statement, SqlSyntax syntax) {
        return VERBS.stream().anyMatch(verb -> SqlToken.isFirst(verb, statement, syntax));
    }
}
