package dev.migration.boot;

import dev.migration.Migrator;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.DatabaseStatus;
import java.time.Duration;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a database stands, for those who ask every few seconds. While it is at its target and its heads do not move, an
 * answer costs one SELECT; scripts and history are looked at again once a minute.
 */
public final class WatchedDatabase {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Migrator migrator;
    private @Nullable DatabaseStatus last;
    private long readAt;

    public WatchedDatabase(Migrator migrator) {
        this.migrator = migrator;
    }

    public String name() {
        return migrator.name();
    }

    /** Without history and, when nothing has moved, up to a minute old. */
    public synchronized DatabaseStatus status() {
        DatabaseStatus known = last;
        if (known == null || isOld() || hasMoved(known)) {
            known = migrator.status(0);
            last = known;
            readAt = System.nanoTime();
        }
        return known;
    }

    private boolean isOld() {
        return System.nanoTime() - readAt > LONGEST.toNanos();
    }

    private boolean hasMoved(DatabaseStatus known) {
        return known.state() != DatabaseState.UP_TO_DATE
                || !new HashSet<>(migrator.current().revisions()).equals(new HashSet<>(known.current()));
    }
}
