package dev.migration.execution;

import dev.migration.server.HsqldbDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class HsqldbDriverTimeoutTests extends DriverTimeoutContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return HsqldbDatabase.newDatabase();
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
        return "insert into much select count(*) from numbers a, numbers b, numbers c, numbers d, numbers e, numbers f,"
                + " numbers g, numbers h where a.n + b.n + c.n > d.n + e.n + f.n + g.n + h.n";
    }
}
