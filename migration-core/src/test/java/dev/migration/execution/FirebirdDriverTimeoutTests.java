package dev.migration.execution;

import dev.migration.server.FirebirdServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;

class FirebirdDriverTimeoutTests extends DriverTimeoutContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return FirebirdServer.newDatabase();
    }

    @Override
    String prepare() {
        return """
                create table numbers (n int);
                insert into numbers select 1 from rdb$types rows 60;
                create table much (n bigint);
                """;
    }

    @Override
    String slow() {
        return "insert into much select count(*) from numbers a, numbers b, numbers c, numbers d, numbers e, numbers f,"
                + " numbers g, numbers h where a.n + b.n + c.n > d.n + e.n + f.n + g.n + h.n";
    }
}
