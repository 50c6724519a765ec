package dev.migration.autogenerate.mutation;

import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.script.ScriptType;
import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class MysqlMutationTests extends MutationContract {

    MysqlMutationTests() {
        super(new MysqlDialect(), ScriptType.SQL);
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return MysqlServer.newDatabase();
    }
}
