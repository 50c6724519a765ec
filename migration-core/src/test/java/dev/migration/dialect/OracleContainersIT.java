package dev.migration.dialect;

import dev.migration.server.OracleInContainer;
import org.junit.jupiter.api.Nested;
import org.testcontainers.oracle.OracleContainer;

class OracleContainersIT {

    @Nested
    class Version23 extends ContainerContract<OracleContainer> {

        Version23() {
            super("oracle", OracleInContainer::newServer, OracleInContainer::newDatabase, RefusedFeatures.ORACLE);
        }
    }
}
