package dev.migration.source.hibernate;

import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.definition.ComputedColumns;
import java.util.List;
import java.util.UUID;

class HsqldbModelSchemaTests extends ModelSchemaContract {

    HsqldbModelSchemaTests() {
        super(new HsqldbDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:hsqldb:mem:%s".formatted(UUID.randomUUID()), "sa", "");
    }

    /** It writes {@code stored} after what is computed. */
    @Override
    List<Class<?>> beyondHibernate() {
        return List.of(ComputedColumns.class);
    }
}
