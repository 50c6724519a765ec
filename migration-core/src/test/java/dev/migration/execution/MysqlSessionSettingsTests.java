package dev.migration.execution;

import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.BeforeAll;

class MysqlSessionSettingsTests extends MysqlSessionSettingsContract {

    @BeforeAll
    static void requireServer() {
        MysqlServer.require();
    }

    @Override
    TestDatabase freshDatabase() {
        return MysqlServer.newDatabase();
    }
}
