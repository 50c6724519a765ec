package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlWords;
import java.util.Set;

/**
 * Knows when a transaction has to end before a statement, because the statement may use what the transaction created and
 * the database shows that only after a commit. Where it shows everything at once, that is never so.
 */
final class UnseenChanges {

    private static final Set<String> SCHEMA_WORDS =
            Set.of("CREATE", "ALTER", "DROP", "RECREATE", "COMMENT", "DECLARE", "GRANT", "REVOKE");

    private final Dialect dialect;

    private boolean pending;

    /** @param pending whether the transaction may have changed the schema before */
    UnseenChanges(Dialect dialect, boolean pending) {
        this.dialect = dialect;
        this.pending = pending;
    }

    /** Whether a commit has to come before the statement; remembers the statement. */
    boolean needCommitBefore(SqlStatement statement) {
        boolean changesSchema = SCHEMA_WORDS.contains(SqlWords.first(statement.text(), dialect.syntax()));
        boolean needed = !changesSchema && needCommit();
        pending = changesSchema || pending && !needed;
        return needed;
    }

    /** Whether a commit has to come before whatever may follow. */
    boolean needCommit() {
        return pending && dialect.showsSchemaAtCommit();
    }

    void committed() {
        pending = false;
    }
}
