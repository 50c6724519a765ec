package dev.migration.autogenerate.mutation;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class PostgresqlMutationTests extends MutationContract {

    PostgresqlMutationTests() {
        super(new PostgresqlDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return PostgresServer.newDatabase();
    }

    @Override
    boolean triesAll() {
        return true;
    }
}
