package dev.migration.dialect;

import dev.migration.server.Containers;
import org.junit.jupiter.api.Nested;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mysql.MySQLContainer;

class MysqlContainersIT {

    @Nested
    class Mysql8 extends ContainerContract<MySQLContainer> {

        Mysql8() {
            super(
                    "mysql",
                    () -> new MySQLContainer("mysql:8.4"),
                    it -> Containers.newDatabase(it, "root"),
                    new MysqlDialectTests().refused());
        }
    }

    @Nested
    class Mariadb11 extends ContainerContract<MariaDBContainer> {

        Mariadb11() {
            super(
                    "mariadb",
                    () -> new MariaDBContainer("mariadb:11.8"),
                    it -> Containers.newDatabase(it, "root"),
                    new MariadbDialectTests().refused());
        }
    }
}
