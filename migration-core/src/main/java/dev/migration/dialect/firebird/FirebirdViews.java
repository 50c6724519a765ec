package dev.migration.dialect.firebird;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;

/** How Firebird replaces views. */
final class FirebirdViews extends Views {

    FirebirdViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected String replaceWords() {
        return "create or alter view ";
    }
}
