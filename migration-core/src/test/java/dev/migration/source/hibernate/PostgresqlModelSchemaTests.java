package dev.migration.source.hibernate;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.constraint.ExpressionIndexes;
import dev.migration.source.hibernate.zoo.type.NamedEnums;
import java.util.List;

class PostgresqlModelSchemaTests extends ModelSchemaContract {

    PostgresqlModelSchemaTests() {
        super(new PostgresqlDialect());
    }

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }

    /** PostgreSQL can do all of them. */
    @Override
    List<Class<?>> more() {
        return List.of(NamedEnums.class, ExpressionIndexes.class);
    }

    /** It quotes an expression as if it were the name of a column. */
    @Override
    List<Class<?>> beyondHibernate() {
        return List.of(ExpressionIndexes.class);
    }
}
