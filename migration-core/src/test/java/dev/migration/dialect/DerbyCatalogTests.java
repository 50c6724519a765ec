package dev.migration.dialect;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.server.TestDatabase;
import java.util.UUID;
import javax.sql.DataSource;

class DerbyCatalogTests extends CatalogContract {

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    DerbyCatalogTests() {
        super(new DerbyDialect());
    }

    @Override
    DataSource newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "app")
                .dataSource();
    }
}
