package dev.migration.execution;

import dev.migration.error.MigrationException;

/** The lock ended while its holder was still migrating, so that another process may have begun. */
public final class LockLostException extends MigrationException {

    public LockLostException(String database, String evidence) {
        super(
                "The lock of the database '%s' was lost during the run: %s. The current step was not recorded."
                        .formatted(database, evidence),
                "Start again: what is done is recorded and what is not is done then. If it happens again, look for what ends idle"
                        + " connections: a pooler in transaction mode, a firewall, a server timeout.");
    }
}
