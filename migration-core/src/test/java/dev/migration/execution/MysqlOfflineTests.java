package dev.migration.execution;

import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.BeforeAll;

class MysqlOfflineTests extends OfflineContractTests {

    @BeforeAll
    static void requireServer() {
        MysqlServer.require();
    }

    @Override
    TestDatabase freshDatabase() {
        return MysqlServer.newDatabase();
    }

    @Override
    String dialect() {
        return "mysql";
    }

    @Override
    String trickySection() {
        return """
                -- migrate:upgrade
                create procedure fill() begin insert into items values (2, 'two'); delete from items; end;
                call fill();
                -- migrate:downgrade
                drop procedure fill;
                """;
    }
}
