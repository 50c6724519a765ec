package dev.migration.execution;

import dev.migration.plan.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history table: a step that was begun, and how it ended.
 *
 * @param revision the revision whose script ran; for a stamp, where it led to
 * @param checksum of the script as it was then; {@code null} for Java and stamps
 * @param finished {@code null} while it runs, or when its process died
 * @param statementsDone how many statements of the script are known to have taken effect
 * @param statementsChecksum of those statements, to recognise them when a stopped script goes on
 * @param statementBegun the statement after those, if it was sent and nobody noted what became of it
 * @param appliedBy the database user
 * @param host the machine that ran it
 * @param applicationVersion of the application that ran it; {@code null} when it does not say
 */
public record HistoryEntry(
        long id,
        String revision,
        Direction direction,
        String message,
        @Nullable String checksum,
        Instant started,
        @Nullable Instant finished,
        HistoryStatus status,
        int statementsDone,
        @Nullable String statementsChecksum,
        @Nullable String statementBegun,
        String appliedBy,
        String host,
        @Nullable String applicationVersion) {

    /** What the message of a note begins with that a repair made; the messages of stamps are empty. */
    static final String REPAIR = "Repair: ";

    /** Whether no script ran and nobody moved the version table: a repair noted something about the revision. */
    boolean isRepair() {
        return message.startsWith(REPAIR) && (direction == Direction.STAMP_UP || direction == Direction.STAMP_DOWN);
    }

    /** How long it took; empty while it runs. */
    public Optional<Duration> executionTime() {
        return Optional.ofNullable(finished).map(end -> Duration.between(started, end));
    }

    /** A finished entry of something that ran no script. */
    static HistoryEntry note(
            String revision, Direction direction, String message, @Nullable String checksum, Author author) {
        Instant now = Instant.now();
        return new HistoryEntry(
                0,
                revision,
                direction,
                message,
                checksum,
                now,
                now,
                HistoryStatus.SUCCEEDED,
                0,
                null,
                null,
                author.user(),
                author.hostName(),
                author.applicationVersion());
    }

    /** The same after it ended well. */
    HistoryEntry finished(Instant when, int statements, String checksumOfStatements) {
        return ended(HistoryStatus.SUCCEEDED, when, new ResumePoint(statements, checksumOfStatements, null));
    }

    /** The same after it did not, with what is known of its statements. */
    HistoryEntry failed(Instant when, ResumePoint known) {
        return ended(HistoryStatus.FAILED, when, known);
    }

    private HistoryEntry ended(HistoryStatus how, Instant when, ResumePoint known) {
        BegunStatement begun = known.begun();
        return new HistoryEntry(
                id,
                revision,
                direction,
                message,
                checksum,
                started,
                when,
                how,
                known.statementsDone(),
                known.statementsHash(),
                begun == null ? null : begun.column(),
                appliedBy,
                host,
                applicationVersion);
    }
}
