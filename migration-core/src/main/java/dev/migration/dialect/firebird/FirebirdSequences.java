package dev.migration.dialect.firebird;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How Firebird changes sequences, which keep their names. */
final class FirebirdSequences extends Sequences {

    FirebirdSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        throw cannotRename(operation);
    }
}
