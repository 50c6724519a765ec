package dev.migration.execution;

import dev.migration.error.Redaction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of a statement before it is sent, where the statement may take effect without the journal: after
 * a crash, nobody but the catalog knows whether it did.
 *
 * @param chain the hash of everything up to and including the statement
 * @param session the server's session that it is sent on, where the server can tell whether that still works
 * @param text how the statement begins, for people
 */
record BegunStatement(String chain, Optional<String> session, String text) {

    /** What the column has room for in every encoding. */
    private static final int LONGEST = 250;

    private static final String JAVA_CODE = "Java code that uses the connection";

    private static final String NO_SESSION = "-";

    static @Nullable BegunStatement parse(@Nullable String column) {
        if (column == null) {
            return null;
        }
        String[] parts = column.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("No statement that was begun: '%s'.".formatted(column));
        }
        return new BegunStatement(parts[0], Optional.of(parts[1]).filter(it -> !it.equals(NO_SESSION)), parts[2]);
    }

    /** Java code that is handed the connection, and does with it what it likes. */
    static BegunStatement javaCode(StatementChain upToIt, Optional<String> session) {
        return new BegunStatement(upToIt.hash(), session, JAVA_CODE);
    }

    boolean isJavaCode() {
        return text.equals(JAVA_CODE);
    }

    /** One text that {@link #parse} understands, but for the end of a long statement. */
    String column() {
        String head = chain + ' ' + session.orElse(NO_SESSION) + ' ';
        String plain = Redaction.of(text)
                .replaceAll("\\s+", " ")
                .replaceAll("[^ -~]", "?")
                .strip();
        int room = LONGEST - head.length();
        return head + (plain.length() <= room ? plain : plain.substring(0, room - 3) + "...");
    }

    /** Whether the script is at this very statement after everything in the chain. */
    boolean isEndOf(StatementChain upToIt) {
        return upToIt.hash().equals(chain);
    }
}
