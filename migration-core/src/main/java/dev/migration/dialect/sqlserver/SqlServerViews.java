package dev.migration.dialect.sqlserver;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;

/** How SQL Server 2016 and later replace views. */
final class SqlServerViews extends Views {

    SqlServerViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected String replaceWords() {
        return "create or alter view ";
    }
}
