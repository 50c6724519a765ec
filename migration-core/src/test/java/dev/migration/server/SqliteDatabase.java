package dev.migration.server;

import java.nio.file.Path;

/** SQLite in a file, as most who use it do. */
public final class SqliteDatabase {

    private SqliteDatabase() {}

    public static TestDatabase newDatabase(Path folder) {
        return new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db") + "?synchronous=OFF", "", "");
    }
}
