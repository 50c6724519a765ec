package dev.migration.dialect.sqlite;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import org.jspecify.annotations.Nullable;

/** How SQLite replaces views: by dropping them. */
final class SqliteViews extends Views {

    SqliteViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected @Nullable String replaceWords() {
        return null;
    }
}
