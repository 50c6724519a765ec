package dev.migration.autogenerate.mutation;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.script.ScriptType;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class H2MutationTests extends MutationContract {

    H2MutationTests() {
        super(new H2Dialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return H2Database.newDatabase();
    }
}
