package dev.migration.dialect;

import dev.migration.server.Db2InContainer;
import org.junit.jupiter.api.Nested;
import org.testcontainers.db2.Db2Container;

class Db2ContainersIT {

    @Nested
    class Version11 extends ContainerContract<Db2Container> {

        Version11() {
            super("db2", Db2InContainer::newServer, Db2InContainer::newDatabase, RefusedFeatures.DB2);
        }
    }
}
