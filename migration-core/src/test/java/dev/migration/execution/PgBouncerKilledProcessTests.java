package dev.migration.execution;

import dev.migration.server.PgBouncer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
        named = "locks",
        matches = "all",
        disabledReason = "NOT RUN, for the time it takes: ./mvnw verify -Ppgbouncer -Dlocks=all")
class PgBouncerKilledProcessTests extends KilledProcessContract {

    @Override
    TestDatabase freshDatabase() {
        PgBouncer.require();
        return PgBouncer.before(PostgresServer.newDatabase());
    }
}
