package dev.migration.execution;

import dev.migration.lock.LockProgress;
import java.util.Optional;
import java.util.OptionalInt;
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
     * @param statements asked once for how many the script has; 0 if nobody knows
     */
    void script(IntSupplier statement, IntSupplier statements) {
        Position known = position;
        if (known != null) {
            position =
                    new Position(known.revision(), known.step(), known.steps(), statement, new Remembered(statements));
        }
    }

    Optional<LockProgress> now() {
        return Optional.ofNullable(position).map(Position::now);
    }

    /** To be asked by one thread. */
    private static final class Remembered implements IntSupplier {

        private final IntSupplier source;

        private OptionalInt known = OptionalInt.empty();

        Remembered(IntSupplier source) {
            this.source = source;
        }

        @Override
        public int getAsInt() {
            if (known.isEmpty()) {
                known = OptionalInt.of(ask());
            }
            return known.getAsInt();
        }

        private int ask() {
            try {
                return source.getAsInt();
            } catch (RuntimeException exception) {
                // The run meets it itself, and is the one to tell.
                return 0;
            }
        }
    }

    private record Position(String revision, int step, int steps, IntSupplier statement, IntSupplier statements) {

        private LockProgress now() {
            return new LockProgress(revision, step, steps, statement.getAsInt(), statements.getAsInt());
        }
    }
}
