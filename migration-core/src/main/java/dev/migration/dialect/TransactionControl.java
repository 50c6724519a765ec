package dev.migration.dialect;

import dev.migration.sql.SqlFeature;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells statements that begin or end a transaction. Where a revision is one, it would be kept in part, and nobody would know. Where each
 * statement is kept anyway they do nothing, and dumps have them; but none of them can be taken back there.
 */
final class TransactionControl {

    /** What {@code begin} is followed by where it does not begin a block of statements. */
    private static final Set<String> AFTER_BEGIN = Set.of(
            "concurrent",
            "deferred",
            "exclusive",
            "immediate",
            "isolation",
            "not",
            "read",
            "tran",
            "transaction",
            "work");

    private static final StatementRefusal REFUSAL = new StatementRefusal(
            "begins, ends or takes back a transaction. That is for the framework to do, so that what a revision does is kept"
                    + " together with the record of it, or not at all",
            """
            Take the statement out. What must not be in a transaction belongs into a section of its own:
            -- migrate:upgrade transaction=false""");

    private TransactionControl() {}

    static Optional<StatementRefusal> refusal(String statement, Dialect dialect) {
        return isRefused(statement, dialect) ? Optional.of(REFUSAL) : Optional.empty();
    }

    private static boolean isRefused(String statement, Dialect dialect) {
        // Transactions are nested where batches end with GO: what a batch begins and ends itself does no harm.
        if (dialect.syntax().has(SqlFeature.GO_LINES)) {
            return false;
        }
        List<String> words = SqlToken.firstWords(3, statement, dialect.syntax());
        return !words.isEmpty()
                && (isRollback(words) || (dialect.supportsTransactionalDdl() && (begins(words) || commits(words))));
    }

    /** Not to a savepoint. */
    private static boolean isRollback(List<String> words) {
        return words.get(0).equals("rollback") && !words.contains("to");
    }

    private static boolean begins(List<String> words) {
        return switch (words.get(0)) {
            case "begin" -> words.size() == 1 || AFTER_BEGIN.contains(words.get(1));
            case "start" -> isSecond("transaction", words);
            default -> false;
        };
    }

    private static boolean commits(List<String> words) {
        return switch (words.get(0)) {
            case "commit", "abort" -> true;
            case "end" -> words.size() == 1 || isSecond("transaction", words) || isSecond("work", words);
            case "prepare" -> isSecond("transaction", words);
            default -> false;
        };
    }

    private static boolean isSecond(String word, List<String> words) {
        return words.size() > 1 && words.get(1).equals(word);
    }
}
