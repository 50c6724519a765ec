package dev.migration.dialect.sqlite;

import dev.migration.dialect.ReservedWords;
import java.util.Set;

/** The words of the manual's "SQLite Keywords" that cannot be a plain name. */
final class SqliteReservedWords {

    static final Set<String> WORDS = ReservedWords.of(
            """
            add all alter and as autoincrement between case cast check collate commit constraint create current_date
            current_time current_timestamp default deferrable delete distinct drop else escape except exists foreign
            from group having if in index insert intersect into is isnull join limit not nothing notnull null on or
            order primary raise references returning select set table then to transaction union unique update using
            values when where
            """);

    private SqliteReservedWords() {}
}
