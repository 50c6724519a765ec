package dev.migration.execution;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Set;

/** Tells statements that set something for the session they are sent on. */
final class SessionStatement {

    /** What these begin does its work elsewhere. Of all others nobody can tell: a query may call a function that sets something. */
    private static final Set<String> OTHERS = Set.of(
            "alter",
            "analyze",
            "comment",
            "copy",
            "create",
            "delete",
            "drop",
            "grant",
            "insert",
            "merge",
            "refresh",
            "reindex",
            "rename",
            "replace",
            "revoke",
            "truncate",
            "update",
            "vacuum");

    private static final Set<String> VERBS = Set.of("set", "use", "reset", "pragma");

    /** What they are followed by where they set something that outlives the session, or ends with the transaction. */
    private static final Set<String> WIDER_OR_NARROWER = Set.of(
            "@@global",
            "@@persist",
            "@@persist_only",
            "constraints",
            "database",
            "default",
            "files",
            "generator",
            "global",
            "integrity",
            "local",
            "password",
            "persist",
            "persist_only",
            "statistics",
            "table",
            "transaction");

    private SessionStatement() {}

    static boolean mayBeOne(String statement, SqlSyntax syntax) {
        List<String> words = firstWords(statement, syntax);
        return words.isEmpty() || !OTHERS.contains(words.get(0)) || isAlterSession(words);
    }

    /** Whether it sets something for the session and does nothing else. */
    static boolean isOne(String statement, SqlSyntax syntax) {
        List<String> words = firstWords(statement, syntax);
        if (words.isEmpty()) {
            return false;
        }
        boolean isOfSession = words.size() == 1 || !WIDER_OR_NARROWER.contains(words.get(1));
        return isAlterSession(words) || (VERBS.contains(words.get(0)) && isOfSession);
    }

    /** Whether it sets the same whenever it is sent: what calls a function or asks a query may set something else. */
    static boolean isRepeatable(String statement, SqlSyntax syntax) {
        return SqlToken.of(statement, syntax).stream().noneMatch(it -> it.isSymbol('('));
    }

    private static boolean isAlterSession(List<String> words) {
        return words.equals(List.of("alter", "session"));
    }

    private static List<String> firstWords(String statement, SqlSyntax syntax) {
        return SqlToken.firstWords(2, statement, syntax);
    }
}
