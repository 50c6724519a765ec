package dev.migration.execution;

import dev.migration.server.PgBouncer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PgBouncerKilledHolderTests extends KilledLeaseHolderContract {

    @Override
    TestDatabase freshDatabase() {
        return PgBouncer.before(PostgresServer.newDatabase());
    }
}
