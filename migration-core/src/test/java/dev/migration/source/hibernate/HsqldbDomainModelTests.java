package dev.migration.source.hibernate;

import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class HsqldbDomainModelTests extends DomainModelContract {

    HsqldbDomainModelTests() {
        super(new HsqldbDialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return HsqldbDatabase.newDatabase();
    }
}
