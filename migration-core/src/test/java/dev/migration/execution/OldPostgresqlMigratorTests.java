package dev.migration.execution;

import dev.migration.server.OldPostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

class OldPostgresqlMigratorTests extends TransactionalMigratorTests {

    @BeforeAll
    static void requireServer() {
        OldPostgresServer.require();
    }

    @Override
    DataSource freshDatabase() {
        return OldPostgresServer.newDatabase().dataSource();
    }
}
