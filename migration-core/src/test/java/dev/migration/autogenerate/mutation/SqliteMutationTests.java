package dev.migration.autogenerate.mutation;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.InEnglish;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

@InEnglish(because = "the driver writes the types of the columns in the machine's language")
class SqliteMutationTests extends MutationContract {

    SqliteMutationTests() {
        super(new SqliteDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return SqliteDatabase.newDatabase(folder);
    }
}
