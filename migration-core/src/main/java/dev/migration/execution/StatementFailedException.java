package dev.migration.execution;

import dev.migration.sql.SqlStatement;
import java.sql.SQLException;

/** A database refused a statement. Inside the package only: who knows the script says which one it is. */
final class StatementFailedException extends RuntimeException {

    private final SqlStatement statement;

    private final SQLException failure;

    StatementFailedException(SqlStatement statement, SQLException failure) {
        super(failure);
        this.statement = statement;
        this.failure = failure;
    }

    SqlStatement statement() {
        return statement;
    }

    SQLException failure() {
        return failure;
    }
}
