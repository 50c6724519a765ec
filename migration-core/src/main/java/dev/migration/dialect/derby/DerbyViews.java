package dev.migration.dialect.derby;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import org.jspecify.annotations.Nullable;

/** How Derby replaces views: by dropping them, which it cannot do only if they exist. */
final class DerbyViews extends Views {

    DerbyViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected @Nullable String replaceWords() {
        return null;
    }
}
