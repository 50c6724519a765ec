package dev.migration.dialect.db2;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How DB2 changes sequences, which keep their names. */
final class Db2Sequences extends Sequences {

    Db2Sequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        throw cannotRename(operation);
    }
}
