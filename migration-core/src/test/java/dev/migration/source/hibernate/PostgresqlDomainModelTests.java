package dev.migration.source.hibernate;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class PostgresqlDomainModelTests extends DomainModelContract {

    PostgresqlDomainModelTests() {
        super(new PostgresqlDialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return PostgresServer.newDatabase();
    }

    @Override
    boolean triesAll() {
        return true;
    }
}
