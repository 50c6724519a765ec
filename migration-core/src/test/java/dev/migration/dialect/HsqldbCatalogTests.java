package dev.migration.dialect;

import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.server.TestDatabase;
import java.util.UUID;
import javax.sql.DataSource;

class HsqldbCatalogTests extends CatalogContract {

    HsqldbCatalogTests() {
        super(new HsqldbDialect());
    }

    @Override
    DataSource newDatabase() {
        return new TestDatabase("jdbc:hsqldb:mem:" + UUID.randomUUID(), "sa", "").dataSource();
    }
}
