package dev.migration.source.hibernate;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;

class PostgresqlModelSchemaTests extends ModelSchemaContract {

    PostgresqlModelSchemaTests() {
        super(new PostgresqlDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }
}
