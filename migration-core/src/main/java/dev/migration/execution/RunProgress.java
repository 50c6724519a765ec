package dev.migration.execution;

import dev.migration.lock.LockProgress;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Where a run is now: told by the thread that runs it, asked by the heartbeat of its lock, and so at no cost to the run. */
final class RunProgress {

    private volatile @Nullable Position position;

    /** A step begins, of which nothing has been sent. */
    void step(String revision, int step, int steps) {
        position = new Position(revision, step, steps, () -> 0, () -> 0);
    }

    /**
     * The script of the step begins.
     *
     * @param statement asked for the number of the statement that was sent last
     * @param statements asked for how many the script has; 0 if nobody knows
     */
    void script(IntSupplier statement, IntSupplier statements) {
        Position known = position;
        if (known != null) {
            position = new Position(known.revision(), known.step(), known.steps(), statement, statements);
        }
    }

    Optional<LockProgress> now() {
        return Optional.ofNullable(position).map(Position::now);
    }

    private record Position(String revision, int step, int steps, IntSupplier statement, IntSupplier statements) {

        private LockProgress now() {
            return new LockProgress(revision, step, steps, statement.getAsInt(), statements.getAsInt());
        }
    }
}
