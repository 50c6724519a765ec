package dev.migration.dialect;

import dev.migration.server.OldPostgresServer;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

/** The same on the oldest PostgreSQL that is maintained. */
class OldPostgresqlDialectTests extends PostgresqlDialectTests {

    @BeforeAll
    static void requireServer() {
        OldPostgresServer.require();
    }

    @Override
    DataSource newDatabase() {
        return OldPostgresServer.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return Set.of(Feature.NULLS_NOT_DISTINCT);
    }
}
