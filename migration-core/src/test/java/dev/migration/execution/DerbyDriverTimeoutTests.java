package dev.migration.execution;

import dev.migration.server.DerbyDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class DerbyDriverTimeoutTests extends DriverTimeoutContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return DerbyDatabase.newDatabase();
    }

    @Override
    String prepare() {
        return """
                create table numbers (n int);
                insert into numbers values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10);
                create table much (n bigint);
                """;
    }

    @Override
    String slow() {
        return "update numbers set n = 1 where n in (select a.n + 100 from numbers a, numbers b, numbers c, numbers d,"
                + " numbers e, numbers f, numbers g)";
    }
}
