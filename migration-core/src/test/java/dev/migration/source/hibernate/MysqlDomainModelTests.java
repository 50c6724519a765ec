package dev.migration.source.hibernate;

import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class MysqlDomainModelTests extends DomainModelContract {

    MysqlDomainModelTests() {
        super(new MysqlDialect());
    }

    @Override
    TestDatabase newDatabase(Path folder) {
        return MysqlServer.newDatabase();
    }
}
