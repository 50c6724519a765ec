package dev.migration.execution;

import dev.migration.server.StoppableMariaDb;
import dev.migration.server.StoppableServer;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
        named = "crash.stops",
        matches = ".*",
        disabledReason = "NOT RUN: a server of its own takes long to come up: ./mvnw verify -Dcrash.stops=4")
class MariaDbStoppedServerTests extends StoppedServerContract {

    @Override
    StoppableServer start() {
        return StoppableMariaDb.start();
    }

    @Override
    int stops() {
        return Integer.getInteger("crash.stops", 2);
    }
}
