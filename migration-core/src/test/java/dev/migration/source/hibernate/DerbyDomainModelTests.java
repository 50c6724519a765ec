package dev.migration.source.hibernate;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class DerbyDomainModelTests extends DomainModelContract {

    DerbyDomainModelTests() {
        super(new DerbyDialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return DerbyDatabase.newDatabase();
    }
}
