package dev.migration.dialect.informix;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How Informix changes sequences. */
final class InformixSequences extends Sequences {

    InformixSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        return List.of("rename sequence " + dialect.qualify(operation.sequence()) + " to "
                + dialect.quote(operation.newName()));
    }

    @Override
    protected String none(String option) {
        return "no" + option;
    }
}
