package dev.migration.dialect;

import dev.migration.server.Containers;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.testcontainers.postgresql.PostgreSQLContainer;

class PostgresqlContainersIT {

    private abstract static class Contract extends ContainerContract<PostgreSQLContainer> {

        Contract(int version, Set<Feature> refused) {
            super(
                    "postgresql",
                    () -> new PostgreSQLContainer("postgres:" + version + "-alpine"),
                    it -> Containers.newDatabase(it, it.getUsername()),
                    refused);
        }
    }

    @Nested
    class Version14 extends Contract {

        Version14() {
            super(14, Set.of(Feature.NULLS_NOT_DISTINCT));
        }
    }

    @Nested
    class Version15 extends Contract {

        Version15() {
            super(15, Set.of());
        }
    }

    @Nested
    class Version16 extends Contract {

        Version16() {
            super(16, Set.of());
        }
    }

    @Nested
    class Version17 extends Contract {

        Version17() {
            super(17, Set.of());
        }
    }

    @Nested
    class Version18 extends Contract {

        Version18() {
            super(18, Set.of());
        }
    }
}
