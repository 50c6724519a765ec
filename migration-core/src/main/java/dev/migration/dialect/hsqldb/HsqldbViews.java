package dev.migration.dialect.hsqldb;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import org.jspecify.annotations.Nullable;

/** How HSQLDB replaces views: by dropping them. */
final class HsqldbViews extends Views {

    HsqldbViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected @Nullable String replaceWords() {
        return null;
    }
}
