package dev.migration.dialect;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.server.MariaDbServer;
import javax.sql.DataSource;

class MariadbCatalogTests extends CatalogContract {

    MariadbCatalogTests() {
        super(new MariadbDialect());
    }

    @Override
    DataSource newDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }
}
