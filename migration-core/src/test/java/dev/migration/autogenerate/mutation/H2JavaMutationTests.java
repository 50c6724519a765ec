package dev.migration.autogenerate.mutation;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.script.ScriptType;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

/** By scripts in Java, which are compiled. */
class H2JavaMutationTests extends MutationContract {

    H2JavaMutationTests() {
        super(new H2Dialect(), ScriptType.JAVA);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return H2Database.newDatabase();
    }
}
