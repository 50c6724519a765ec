package dev.migration.operation;

import dev.migration.sql.SqlStatement;

/** Runs one statement exactly as it is written. */
public record ExecuteSql(SqlStatement statement) implements StandardOperation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.executeSql(this);
    }
}
