package dev.migration.source.hibernate;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;

class DerbyDomainModelTests extends DomainModelContract {

    DerbyDomainModelTests() {
        super(new DerbyDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return DerbyDatabase.newDatabase();
    }
}
