package dev.migration.source.hibernate;

import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.definition.Defaults;
import java.util.List;

class MysqlModelSchemaTests extends ModelSchemaContract {

    MysqlModelSchemaTests() {
        super(new MysqlDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return MysqlServer.newDatabase();
    }

    /** It writes {@code current_timestamp} as it is, which a column with a fraction of the second refuses. */
    @Override
    List<Class<?>> beyondHibernate() {
        return List.of(Defaults.class);
    }
}
