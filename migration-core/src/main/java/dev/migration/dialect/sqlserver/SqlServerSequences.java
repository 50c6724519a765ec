package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How SQL Server changes sequences. */
final class SqlServerSequences extends Sequences {

    SqlServerSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        return List.of("exec sp_rename " + ColumnConstraints.name(dialect.qualify(operation.sequence())) + ", "
                + ColumnConstraints.name(operation.newName()) + ", 'OBJECT'");
    }
}
