package dev.migration.sql;

import dev.migration.error.MigrationException;

/** A script cannot be read as one database's SQL. Found before any of it is sent. */
public abstract sealed class SqlSyntaxException extends MigrationException
        permits UnterminatedSqlException, ClientCommandException, TerminatorException {

    private final int line;

    SqlSyntaxException(String problem, String remedy, int line) {
        super(problem, remedy);
        this.line = line;
    }

    /** The line of the script, counted from 1. */
    public int line() {
        return line;
    }
}
