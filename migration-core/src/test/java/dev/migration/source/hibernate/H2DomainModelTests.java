package dev.migration.source.hibernate;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class H2DomainModelTests extends DomainModelContract {

    H2DomainModelTests() {
        super(new H2Dialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return H2Database.newDatabase();
    }

    @Override
    boolean triesAll() {
        return true;
    }
}
