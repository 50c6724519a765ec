package dev.migration.source.hibernate;

import dev.migration.dialect.db2.Db2Dialect;
import dev.migration.server.Containers;
import dev.migration.server.Db2InContainer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

class Db2ModelSchemaContainersIT extends ModelSchemaContract {

    Db2ModelSchemaContainersIT() {
        super(new Db2Dialect());
    }

    @BeforeEach
    void requireDocker() {
        Containers.requireDocker();
    }

    @Override
    TestDatabase newDatabase() {
        return Db2InContainer.newDatabase();
    }
}
