package dev.migration.execution;

import dev.migration.server.StoppablePostgres;
import dev.migration.server.StoppableServer;

class PostgresqlStoppedServerTests extends StoppedServerContract {

    @Override
    StoppableServer start() {
        return StoppablePostgres.start();
    }

    @Override
    int stops() {
        return Integer.getInteger("crash.stops", 1);
    }
}
