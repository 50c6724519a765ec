package dev.migration.autogenerate.mutation;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class SqliteMutationTests extends MutationContract {

    SqliteMutationTests() {
        super(new SqliteDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return SqliteDatabase.newDatabase(folder);
    }
}
