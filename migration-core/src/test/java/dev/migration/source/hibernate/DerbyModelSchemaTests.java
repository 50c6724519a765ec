package dev.migration.source.hibernate;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.definition.Comments;
import dev.migration.source.hibernate.zoo.definition.ComputedColumns;
import java.util.List;
import java.util.UUID;

class DerbyModelSchemaTests extends ModelSchemaContract {

    DerbyModelSchemaTests() {
        super(new DerbyDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "");
    }

    /** It writes {@code stored} after what is computed, and comments. */
    @Override
    List<Class<?>> beyondHibernate() {
        return List.of(ComputedColumns.class, Comments.class);
    }
}
