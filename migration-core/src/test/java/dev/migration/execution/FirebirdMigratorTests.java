package dev.migration.execution;

import dev.migration.error.MigrationException;
import dev.migration.server.FirebirdServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

/** Data definition takes effect when it commits, so each statement commits, as in Firebird's own client. */
class FirebirdMigratorTests extends ImplicitCommitMigratorTests {

    @BeforeAll
    static void requireServer() {
        FirebirdServer.require();
    }

    @Override
    DataSource freshDatabase() {
        return FirebirdServer.newDatabase().dataSource();
    }

    /** A statement that fails commits nothing. */
    @Override
    int rowsOfCodeThatStopped() {
        return 0;
    }

    /** So nobody knows what the code did before it. */
    @Override
    Class<? extends MigrationException> whyCodeThatStoppedDoesNotGoOn() {
        return UnknownFateException.class;
    }
}
