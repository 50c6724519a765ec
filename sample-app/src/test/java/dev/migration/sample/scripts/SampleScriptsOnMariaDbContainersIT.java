package dev.migration.sample.scripts;

import org.junit.jupiter.api.Nested;
import org.testcontainers.mariadb.MariaDBContainer;

class SampleScriptsOnMariaDbContainersIT {

    @Nested
    class Version10_11 extends ContainerScriptsContract {

        Version10_11() {
            super(new MariaDBContainer("mariadb:10.11").withUsername("root"));
        }
    }

    @Nested
    class Version11_4 extends ContainerScriptsContract {

        Version11_4() {
            super(new MariaDBContainer("mariadb:11.4").withUsername("root"));
        }
    }

    @Nested
    class Version11_8 extends ContainerScriptsContract {

        Version11_8() {
            super(new MariaDBContainer("mariadb:11.8").withUsername("root"));
        }
    }
}
