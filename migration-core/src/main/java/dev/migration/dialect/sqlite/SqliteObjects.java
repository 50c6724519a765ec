package dev.migration.dialect.sqlite;

import dev.migration.dialect.ObjectNames;
import java.util.Set;

/** What SQLite's catalog tells of objects that no schema holds. */
final class SqliteObjects {

    static final ObjectNames NAMES = new ObjectNames(
            Set.of("table", "view", "index", "trigger"),
            """
            select type, 'main', name from sqlite_master""");

    private SqliteObjects() {}
}
