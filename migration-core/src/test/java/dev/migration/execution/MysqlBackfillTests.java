package dev.migration.execution;

import dev.migration.server.MysqlServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

class MysqlBackfillTests extends BackfillContract {

    @BeforeAll
    static void requireServer() {
        MysqlServer.require();
    }

    @Override
    DataSource freshDatabase() {
        return MysqlServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
