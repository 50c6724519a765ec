package dev.migration.autogenerate.mutation;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class DerbyMutationTests extends MutationContract {

    DerbyMutationTests() {
        super(new DerbyDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return DerbyDatabase.newDatabase();
    }

    /** Derby changes neither types nor what counts, and the script says so. */
    @Override
    boolean isLeftUndone(String script) {
        return script.contains("NOT DONE. The dialect 'derby' cannot ");
    }
}
