package dev.migration.source.hibernate;

import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.server.TestDatabase;
import java.util.UUID;

class HsqldbModelSchemaTests extends ModelSchemaContract {

    HsqldbModelSchemaTests() {
        super(new HsqldbDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:hsqldb:mem:%s".formatted(UUID.randomUUID()), "sa", "");
    }
}
