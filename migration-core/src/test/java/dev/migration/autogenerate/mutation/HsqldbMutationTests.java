package dev.migration.autogenerate.mutation;

import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class HsqldbMutationTests extends MutationContract {

    HsqldbMutationTests() {
        super(new HsqldbDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return HsqldbDatabase.newDatabase();
    }
}
