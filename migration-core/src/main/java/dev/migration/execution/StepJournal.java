package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.MigrationStep;
import dev.migration.script.Script;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The history row of the step that is being carried out. */
final class StepJournal {

    private static final int LONGEST_MESSAGE = 250;

    private final HistoryTable table;

    private final Session session;

    private final long id;

    private ResumePoint known;

    private StepJournal(HistoryTable table, Session session, long id, ResumePoint known) {
        this.table = table;
        this.session = session;
        this.id = id;
        this.known = known;
    }

    static StepJournal begin(
            HistoryTable table,
            Session session,
            MigrationStep step,
            Described script,
            ResumePoint from,
            Author author) {
        return new StepJournal(table, session, table.insert(session.jdbc(), entry(step, script, from, author)), from);
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

        static Described of(Script script, Dialect dialect) {
            return new Described(
                    script.revision().message(),
                    script.checksum(dialect.name(), dialect.syntax()).orElse(null));
        }
    }

    private static @Nullable String begun(ResumePoint from) {
        BegunStatement begun = from.begun();
        return begun == null ? null : begun.column();
    }

    /** To be called before a statement that takes effect without the journal. */
    void begin(BegunStatement statement) {
        table.begin(session.jdbc(), id, statement);
    }

    void progress(StatementChain done) {
        table.progress(session.jdbc(), id, done.count(), done.hash());
        known = new ResumePoint(done.count(), done.hash(), null);
    }

    void succeed(StatementChain done) {
        table.finish(session.jdbc(), id, HistoryStatus.SUCCEEDED, Instant.now(), done.count(), done.hash());
    }

    /** As {@link #fail}, for a step that did nothing wrong and goes on later. */
    void stop() {
        fail(null);
        table.finish(session.jdbc(), id, HistoryStatus.STOPPED, Instant.now());
    }

    /**
     * Leaves the number of statements done as it was last journalled: that is what stayed.
     *
     * @param inDoubt the statement after them, if nobody knows what became of it
     */
    void fail(@Nullable BegunStatement inDoubt) {
        table.fail(
                session.jdbc(),
                id,
                Instant.now(),
                new ResumePoint(known.statementsDone(), known.statementsHash(), inDoubt));
    }

    private static String destination(MigrationStep stamp) {
        return stamp.to().isEmpty() ? "base" : shorten(String.join(", ", stamp.to()));
    }

    private static String shorten(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 3) + "...";
    }
}
