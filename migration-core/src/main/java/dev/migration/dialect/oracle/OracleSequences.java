package dev.migration.dialect.oracle;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How Oracle 18 and later change sequences. */
final class OracleSequences extends Sequences {

    OracleSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        return List.of("rename " + dialect.qualify(operation.sequence()) + " to " + dialect.quote(operation.newName()));
    }

    @Override
    protected String none(String option) {
        return "no" + option;
    }

    @Override
    protected String restart(long next) {
        return "restart start with " + next;
    }
}
