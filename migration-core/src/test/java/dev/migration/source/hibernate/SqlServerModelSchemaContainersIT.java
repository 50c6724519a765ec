package dev.migration.source.hibernate;

import dev.migration.dialect.sqlserver.SqlServerDialect;
import dev.migration.server.Containers;
import dev.migration.server.SqlServerInContainer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

class SqlServerModelSchemaContainersIT extends ModelSchemaContract {

    SqlServerModelSchemaContainersIT() {
        super(new SqlServerDialect());
    }

    @BeforeEach
    void requireDocker() {
        Containers.requireDocker();
    }

    @Override
    TestDatabase newDatabase() {
        return SqlServerInContainer.newDatabase();
    }
}
