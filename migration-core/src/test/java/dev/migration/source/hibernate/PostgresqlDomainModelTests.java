package dev.migration.source.hibernate;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PostgresqlDomainModelTests extends DomainModelContract {

    PostgresqlDomainModelTests() {
        super(new PostgresqlDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }
}
