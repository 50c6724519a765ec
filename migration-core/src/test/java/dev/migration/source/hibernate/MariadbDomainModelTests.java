package dev.migration.source.hibernate;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class MariadbDomainModelTests extends DomainModelContract {

    MariadbDomainModelTests() {
        super(new MariadbDialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return MariaDbServer.newDatabase();
    }
}
