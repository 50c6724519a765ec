package dev.migration.execution;

import dev.migration.server.PgBouncer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PgBouncerKilledProcessTests extends KilledProcessContract {

    @Override
    TestDatabase freshDatabase() {
        PgBouncer.require();
        return PgBouncer.before(PostgresServer.newDatabase());
    }
}
