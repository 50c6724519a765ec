package dev.migration.execution;

import dev.migration.server.FirebirdServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

class FirebirdBackfillTests extends BackfillContract {

    @BeforeAll
    static void requireServer() {
        FirebirdServer.require();
    }

    @Override
    DataSource freshDatabase() {
        return FirebirdServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
