package dev.migration.execution;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.ServerSessions;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Script;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The statement that was on its way when a process died, until it is clear what became of it. None where the script was not
 * stopped by that.
 */
final class InterruptedStatement {

    private static final Logger logger = LoggerFactory.getLogger(InterruptedStatement.class);

    private static final long PAUSE_MILLIS = 200;

    private final Script script;

    private final int statementsBefore;

    private final LiveCatalog catalog;

    private final Duration patience;

    private @Nullable BegunStatement inDoubt;

    /** @param patience how long the server may still work on it */
    InterruptedStatement(Script script, ResumePoint from, LiveCatalog catalog, Duration patience) {
        this.script = script;
        this.statementsBefore = from.statementsDone();
        this.inDoubt = from.begun();
        this.catalog = catalog;
        this.patience = patience;
    }

    boolean isInDoubt() {
        return inDoubt != null;
    }

    /** What the journal has to say of it as long as nobody knows more. */
    @Nullable BegunStatement inDoubt() {
        return inDoubt;
    }

    /**
     * Whether it is in the database; after that it is in doubt no more.
     *
     * @param upToIt what the script has done when this statement is done
     * @throws UnknownFateException if nobody can tell by itself
     */
    boolean tookEffect(String statement, StatementChain upToIt) {
        BegunStatement begun = requireSame(upToIt);
        Fate fate = CatalogEvidence.of(statement, catalog.dialect(), this::read);
        if (fate == Fate.UNKNOWN) {
            throw unknown(begun, "what the statement does cannot be seen in the catalog");
        }
        logger.info(
                "The process that ran '{}' before ended in statement {}, which {}: {}",
                script.revision().id(),
                statementsBefore + 1,
                fate == Fate.DONE ? "took effect" : "is sent again",
                begun.text());
        inDoubt = null;
        return fate == Fate.DONE;
    }

    /**
     * As {@link #tookEffect} for what has several parts: it is begun again, unless it died in the part that cannot be.
     *
     * @param part how that part begins
     */
    void requireWithout(String part, StatementChain upToIt) {
        BegunStatement begun = requireSame(upToIt);
        awaitEnd(begun);
        if (begun.text().startsWith(part)) {
            throw unknown(begun, "some of its statements may have been done and others not");
        }
        inDoubt = null;
    }

    /** Part of it was done before it failed. */
    void leave(BegunStatement halfDone) {
        inDoubt = halfDone;
    }

    /** Java code with the connection cannot be looked for. */
    void requireNoJavaCode(StatementChain upToIt) {
        if (inDoubt != null) {
            requireSame(upToIt);
            throw UnknownFateException.ofJavaCode(
                    script.revision().id(), script.location(), statementsBefore);
        }
    }

    void settle() {
        inDoubt = null;
    }

    /** Called where the script does something that is no statement. */
    void requireNone(String instead) {
        if (inDoubt != null) {
            throw unknown(inDoubt, instead);
        }
    }

    /** It is still that statement, and the server has done with it. */
    private BegunStatement requireSame(StatementChain upToIt) {
        BegunStatement begun = inDoubt;
        if (begun == null) {
            throw new IllegalStateException("No statement is in doubt.");
        }
        if (!begun.isEndOf(upToIt)) {
            throw unknown(begun, "the script has another statement in its place now");
        }
        return begun;
    }

    /** Returns when the server does not work on it any more; does nothing if no statement is in doubt. */
    void awaitEnd(StatementChain upToIt) {
        if (inDoubt != null) {
            awaitEnd(requireSame(upToIt));
        }
    }

    /** A server goes on with a statement whose sender is dead, and what it leaves is seen when it has ended. */
    private void awaitEnd(BegunStatement begun) {
        Optional<ServerSessions> sessions = catalog.dialect().sessions();
        if (sessions.isEmpty() || begun.session().isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        boolean isTold = false;
        try {
            while (sessions.get()
                    .isWorking(catalog.session().connection(), begun.session().get())) {
                if (System.nanoTime() - begin > patience.toNanos()) {
                    throw unknown(
                            begun,
                            "session %s of the server still works on it"
                                    .formatted(begun.session().get()));
                }
                if (!isTold) {
                    logger.info(
                            "Waiting for session {} of the server, which goes on with: {}",
                            begun.session().get(),
                            begun.text());
                    isTold = true;
                }
                Pause.millis(PAUSE_MILLIS, "waiting for the end of a statement");
            }
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    private DatabaseSchema read(Optional<String> schema) {
        CatalogScope own = CatalogScope.own();
        return catalog.read(schema.map(own::withSchemas).orElse(own));
    }

    private UnknownFateException unknown(BegunStatement begun, String reason) {
        return new UnknownFateException(
                script.revision().id(), script.location(), statementsBefore + 1, begun, reason);
    }
}
