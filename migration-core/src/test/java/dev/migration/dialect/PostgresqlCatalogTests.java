package dev.migration.dialect;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.PostgresServer;
import javax.sql.DataSource;

class PostgresqlCatalogTests extends PostgresqlCatalogContract {

    PostgresqlCatalogTests() {
        super(new PostgresqlDialect());
    }

    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }
}
