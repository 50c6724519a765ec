package dev.migration.boot.metrics;

import dev.migration.Migrator;
import dev.migration.boot.WatchedDatabase;
import dev.migration.execution.DatabaseStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a database stood a moment ago, so that several gauges and several registries cost it one question. A database that
 * cannot be asked has no number.
 */
final class RecentStatus {

    private static final Logger LOGGER = LoggerFactory.getLogger(RecentStatus.class);
    private static final Duration LIFETIME = Duration.ofSeconds(10);

    private final WatchedDatabase database;
    private @Nullable DatabaseStatus status;
    private long readAt;
    private boolean read;

    RecentStatus(Migrator migrator) {
        this.database = new WatchedDatabase(migrator);
    }

    double pending() {
        DatabaseStatus recent = recent();
        return recent == null ? Double.NaN : recent.pending().size();
    }

    double background() {
        DatabaseStatus recent = recent();
        return recent == null
                ? Double.NaN
                : recent.revisions().stream()
                        .filter(it -> it.revision().background())
                        .filter(it -> recent.pending().contains(it.revision().id()))
                        .count();
    }

    double heads() {
        DatabaseStatus recent = recent();
        return recent == null ? Double.NaN : recent.heads().size();
    }

    private synchronized @Nullable DatabaseStatus recent() {
        if (!read || System.nanoTime() - readAt > LIFETIME.toNanos()) {
            status = ask();
            readAt = System.nanoTime();
            read = true;
        }
        return status;
    }

    private @Nullable DatabaseStatus ask() {
        try {
            return database.status();
        } catch (RuntimeException failure) {
            LOGGER.debug("The database '{}' cannot be measured", database.name(), failure);
            return null;
        }
    }
}
