package dev.migration.dialect.h2;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How H2 changes sequences, which keep their names. */
final class H2Sequences extends Sequences {

    H2Sequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        throw cannotRename(operation);
    }
}
