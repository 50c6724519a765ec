package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
        named = "crash.walk",
        matches = "full",
        disabledReason = "NOT RUN, for the time it takes: ./mvnw verify -Dcrash.walk=full")
class DerbyBoundaryWalkTests extends BoundaryWalkContract {

    @Override
    DataSource freshDatabase() {
        return DerbyDatabase.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
