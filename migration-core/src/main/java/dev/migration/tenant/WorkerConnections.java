package dev.migration.tenant;

import org.jspecify.annotations.Nullable;

/** What one worker has open: connections of the database whose tenants it works on, and of no other. */
final class WorkerConnections implements AutoCloseable {

    private @Nullable KeptConnections kept;

    KeptConnections of(Home home) {
        KeptConnections known = kept;
        if (known == null || known.pool().pool() != home.dataSource()) {
            close();
            known = new KeptConnections(home.connections());
            kept = known;
        }
        return known;
    }

    /** Gives back what is open, as after a failure, which may have left anything in a session. */
    @Override
    public void close() {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }
}
