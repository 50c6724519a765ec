package dev.migration.execution;

import dev.migration.plan.MigrationStep;
import dev.migration.script.Script;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history row of the step that is being carried out.
 *
 * <p>A step that is one transaction writes it once, when it ends. As soon as something is committed before that, the row has
 * to be there, since it is what the next start goes on from.
 */
final class StepJournal {

    private static final int LONGEST_MESSAGE = 250;

    private static final long NOT_WRITTEN = 0;

    private final RunHistory history;

    private final Session session;

    private final HistoryEntry entry;

    private final ResumePoint from;

    private ResumePoint known;

    /** The same for each attempt at writing it. */
    private long number;

    private long id = NOT_WRITTEN;

    private boolean isKept;

    private boolean hasEnded;

    private StepJournal(RunHistory history, Session session, HistoryEntry entry, ResumePoint from) {
        this.history = history;
        this.session = session;
        this.entry = entry;
        this.from = from;
        this.known = from;
    }

    /** @param isOneTransaction whether nothing is committed before the end of the step, as far as one can know */
    static StepJournal begin(
            RunHistory history,
            Session session,
            MigrationStep step,
            Described script,
            ResumePoint from,
            boolean isOneTransaction) {
        StepJournal journal = new StepJournal(history, session, entry(step, script, from, history.author()), from);
        session.tell(journal);
        if (!isOneTransaction) {
            journal.write();
        }
        return journal;
    }

    private void write() {
        if (id == NOT_WRITTEN) {
            history.table().insert(session.jdbc(), number(), entry);
            id = number();
            isKept = !isInTransaction();
        }
    }

    private long number() {
        if (number == 0) {
            number = history.numbers().next();
        }
        return number;
    }

    private boolean isInTransaction() {
        try {
            return session.inTransaction();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    void beforeCommit() {
        if (!hasEnded) {
            session.settings().aside(this::write);
        }
    }

    void afterCommit() {
        isKept = id != NOT_WRITTEN;
    }

    void afterRollback() {
        hasEnded = false;
        if (!isKept) {
            id = NOT_WRITTEN;
        }
    }

    /** The entry of a step that begins now. */
    static HistoryEntry entry(MigrationStep step, Described script, ResumePoint from, Author author) {
        return new HistoryEntry(
                0,
                step.revision().orElseGet(() -> destination(step)),
                step.direction(),
                shorten(script.message()),
                script.checksum(),
                Instant.now(),
                null,
                HistoryStatus.RUNNING,
                from.statementsDone(),
                from.statementsHash(),
                begun(from),
                author.user(),
                author.hostName(),
                author.applicationVersion());
    }

    /** What the history says of a script. */
    record Described(String message, @Nullable String checksum) {

        static final Described STAMP = new Described("", null);

        static Described of(Script script, Optional<String> checksum) {
            return new Described(script.revision().message(), checksum.orElse(null));
        }
    }

    private static @Nullable String begun(ResumePoint from) {
        BegunStatement begun = from.begun();
        return begun == null ? null : begun.column();
    }

    /** To be called before a statement that takes effect without the journal. */
    void begin(BegunStatement statement) {
        session.settings().aside(() -> {
            write();
            history.table().begin(session.jdbc(), id, statement);
        });
    }

    void progress(StatementChain done) {
        session.settings().aside(() -> {
            write();
            history.table().progress(session.jdbc(), id, done.count(), done.hashOfDone());
        });
        known = new ResumePoint(done.count(), done.hashOfDone(), null);
    }

    /** Ends the step well, together with other changes. */
    void succeed(StateChanges changes, StatementChain done) {
        hasEnded = true;
        if (id == NOT_WRITTEN) {
            history.table().insert(changes, number(), entry.finished(Instant.now(), done.count(), done.hash()));
        } else {
            history.table().succeed(changes, id, Instant.now(), done.count(), done.hash());
        }
    }

    /** As {@link #fail}, for a step that did nothing wrong and goes on later. */
    void stop() {
        fail(null);
        history.table().finish(session.jdbc(), id, HistoryStatus.STOPPED, Instant.now());
    }

    /**
     * Leaves the number of statements done as it was last journalled: that is what stayed.
     *
     * @param inDoubt the statement after them, if nobody knows what became of it
     */
    void fail(@Nullable BegunStatement inDoubt) {
        hasEnded = true;
        if (id == NOT_WRITTEN) {
            history.table().insert(session.jdbc(), number(), entry.failed(Instant.now(), with(inDoubt, from)));
        } else {
            history.table().fail(session.jdbc(), id, Instant.now(), with(inDoubt, known));
        }
    }

    private static ResumePoint with(@Nullable BegunStatement inDoubt, ResumePoint point) {
        return new ResumePoint(point.statementsDone(), point.statementsHash(), inDoubt);
    }

    /** What a stamp is an entry of. */
    static String destination(MigrationStep stamp) {
        return stamp.to().isEmpty() ? "base" : shorten(String.join(", ", stamp.to()));
    }

    private static String shorten(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 3) + "...";
    }
}
