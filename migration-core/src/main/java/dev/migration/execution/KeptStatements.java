package dev.migration.execution;

import dev.migration.dialect.Dialect;
import java.sql.SQLException;

/**
 * What a script has done so far, and what the journal says of it: which statements are in the database whatever happens now,
 * and which one is on its way there.
 */
final class KeptStatements {

    private static final int NONE = -1;

    private final StatementChain done = new StatementChain();

    private final Session session;

    private final StepJournal journal;

    private final DatabaseLock lock;

    private final ResumePoint from;

    private final Dialect dialect;

    private final InterruptedStatement interrupted;

    private int kept;

    private int verifiedFor = NONE;

    private boolean onItsWay;

    private boolean javaCodeIsOpen;

    KeptStatements(
            Session session,
            StepJournal journal,
            DatabaseLock lock,
            ResumePoint from,
            Dialect dialect,
            InterruptedStatement interrupted) {
        this.session = session;
        this.journal = journal;
        this.lock = lock;
        this.from = from;
        this.dialect = dialect;
        this.interrupted = interrupted;
        this.kept = from.statementsDone();
    }

    StatementChain done() {
        return done;
    }

    /** How many statements are in the database whatever happens now. */
    int count() {
        return kept;
    }

    /** Whether a statement was announced, and no answer to it was noted. */
    boolean isOnItsWay() {
        return onItsWay;
    }

    /** Whether the script is still where it has been before. */
    boolean isSkipping() {
        return done.count() < from.statementsDone();
    }

    /** Whether the script goes on with something of which nobody knows whether it was done. */
    boolean isInterrupted() {
        return interrupted.isInDoubt() && !javaCodeIsOpen;
    }

    /** Where the script is when this statement is done. */
    StatementChain upTo(String statement) {
        StatementChain chain = done.copy();
        chain.add(statement);
        return chain;
    }

    /**
     * Says in the journal what is about to be sent; committed with it, or by it.
     *
     * @param text what people are told of it
     * @throws LockLostException if somebody else may be at it
     */
    BegunStatement announce(String statement, String text) {
        if (javaCodeIsOpen) {
            // It is over, and what comes now commits it.
            keep();
            commitOne();
        }
        requireLock();
        verifiedFor = done.count() + 1;
        BegunStatement begun = new BegunStatement(upTo(statement).hash(), session.onServer(dialect), text);
        journal.begin(begun);
        onItsWay = true;
        return begun;
    }

    /** Says that Java code is about to have the connection, and stays in doubt until something after it is kept. */
    void announceJavaCode(StatementChain upToIt) {
        if (!javaCodeIsOpen) {
            requireLock();
            BegunStatement begun = BegunStatement.javaCode(upToIt, session.onServer(dialect));
            journal.begin(begun);
            commitOne();
            interrupted.leave(begun);
            javaCodeIsOpen = true;
        }
    }

    /** Says in the journal what is done; committed with it. */
    void keep() {
        if (javaCodeIsOpen) {
            interrupted.settle();
            javaCodeIsOpen = false;
        }
        if (!interrupted.isInDoubt() && !isSkipping() && !done.isHarmless()) {
            if (verifiedFor != done.count()) {
                requireLock();
            }
            verifiedFor = NONE;
            journal.progress(done);
            kept = done.count();
            onItsWay = false;
        }
    }

    /** A holder that slept longer than its lease does not know it: another one may have gone on with this very script. */
    private void requireLock() {
        session.settings().aside(() -> {
            try {
                lock.verify(session);
            } catch (SQLException exception) {
                throw new ConnectionLostException(exception);
            }
        });
    }

    /** Commits, and goes on in a transaction. Outside of one, there is nothing to commit. */
    void commitOne() {
        try {
            if (session.inTransaction()) {
                session.commitAndContinue();
            }
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    void keepAndCommit() {
        keep();
        commitOne();
    }

    /** As {@link #keepAndCommit}, and is outside of a transaction after it. */
    void keepAndLeave() {
        keep();
        try {
            session.commit();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }
}
