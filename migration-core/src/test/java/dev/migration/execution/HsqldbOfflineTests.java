package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;

class HsqldbOfflineTests extends OfflineContractTests {

    @Override
    TestDatabase freshDatabase() {
        return HsqldbDatabase.newDatabase();
    }

    @Override
    String dialect() {
        return "hsqldb";
    }

    @Override
    String trickySection() {
        return """
                -- migrate:upgrade
                create procedure fill() modifies sql data
                    begin atomic insert into items values (2, 'two;'); delete from items; end;
                call fill();
                -- migrate:downgrade
                drop procedure fill;
                """;
    }
}
