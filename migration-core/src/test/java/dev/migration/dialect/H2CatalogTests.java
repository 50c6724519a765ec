package dev.migration.dialect;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.server.H2Database;
import javax.sql.DataSource;

class H2CatalogTests extends CatalogContract {

    H2CatalogTests() {
        super(new H2Dialect());
    }

    @Override
    DataSource newDatabase() {
        return H2Database.newDatabase().dataSource();
    }
}
