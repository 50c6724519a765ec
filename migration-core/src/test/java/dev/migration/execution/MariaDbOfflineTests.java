package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;

class MariaDbOfflineTests extends OfflineContractTests {

    @Override
    TestDatabase freshDatabase() {
        return MariaDbServer.newDatabase();
    }

    @Override
    String dialect() {
        return "mariadb";
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
