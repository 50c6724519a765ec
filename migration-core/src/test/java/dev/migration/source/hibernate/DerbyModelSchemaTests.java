package dev.migration.source.hibernate;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.server.TestDatabase;
import java.util.UUID;

class DerbyModelSchemaTests extends ModelSchemaContract {

    DerbyModelSchemaTests() {
        super(new DerbyDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "");
    }
}
