package dev.migration.dialect.informix;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import org.jspecify.annotations.Nullable;

/** How Informix replaces views: by dropping them. */
final class InformixViews extends Views {

    InformixViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected @Nullable String replaceWords() {
        return null;
    }
}
