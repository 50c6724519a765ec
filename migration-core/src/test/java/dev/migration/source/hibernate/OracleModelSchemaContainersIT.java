package dev.migration.source.hibernate;

import dev.migration.dialect.oracle.OracleDialect;
import dev.migration.server.Containers;
import dev.migration.server.OracleInContainer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

class OracleModelSchemaContainersIT extends ModelSchemaContract {

    OracleModelSchemaContainersIT() {
        super(new OracleDialect());
    }

    @BeforeEach
    void requireDocker() {
        Containers.requireDocker();
    }

    @Override
    TestDatabase newDatabase() {
        return OracleInContainer.newDatabase();
    }
}
