package dev.migration.autogenerate;

import dev.migration.server.H2Database;
import dev.migration.server.MariaDbServer;
import dev.migration.server.PostgresServer;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.function.Function;

/** The databases that scripts are generated for and run on. */
enum TestServer {
    POSTGRESQL(folder -> PostgresServer.newDatabase()),
    H2(folder -> H2Database.newDatabase()),
    MARIADB(folder -> MariaDbServer.newDatabase()),
    SQLITE(SqliteDatabase::newDatabase);

    private final Function<Path, TestDatabase> databases;

    TestServer(Function<Path, TestDatabase> databases) {
        this.databases = databases;
    }

    TestDatabase newDatabase(Path folder) {
        return databases.apply(folder);
    }
}
