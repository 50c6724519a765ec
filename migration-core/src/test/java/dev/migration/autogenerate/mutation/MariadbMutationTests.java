package dev.migration.autogenerate.mutation;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class MariadbMutationTests extends MutationContract {

    MariadbMutationTests() {
        super(new MariadbDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return MariaDbServer.newDatabase();
    }
}
