package dev.migration.sample.scripts;

import org.junit.jupiter.api.Nested;
import org.testcontainers.postgresql.PostgreSQLContainer;

class SampleScriptsOnPostgresContainersIT {

    @Nested
    class Version14 extends ContainerScriptsContract {

        Version14() {
            super(new PostgreSQLContainer("postgres:14-alpine"));
        }
    }

    @Nested
    class Version15 extends ContainerScriptsContract {

        Version15() {
            super(new PostgreSQLContainer("postgres:15-alpine"));
        }
    }

    @Nested
    class Version16 extends ContainerScriptsContract {

        Version16() {
            super(new PostgreSQLContainer("postgres:16-alpine"));
        }
    }

    @Nested
    class Version17 extends ContainerScriptsContract {

        Version17() {
            super(new PostgreSQLContainer("postgres:17-alpine"));
        }
    }

    @Nested
    class Version18 extends ContainerScriptsContract {

        Version18() {
            super(new PostgreSQLContainer("postgres:18-alpine"));
        }
    }
}
