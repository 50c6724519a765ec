package dev.migration.dialect;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.util.Set;

class PostgresqlDialectTests extends DialectContractTests {

    PostgresqlDialectTests() {
        super(new PostgresqlDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    Set<Feature> refused() {
        return Set.of();
    }
}
