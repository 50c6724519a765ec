package dev.migration.source.hibernate;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;

class MariadbDomainModelTests extends DomainModelContract {

    MariadbDomainModelTests() {
        super(new MariadbDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return MariaDbServer.newDatabase();
    }
}
