package dev.migration.dialect.mariadb;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.RenameSequence;
import java.util.List;

/** How MariaDB changes sequences; to a rename, one is a table. */
final class MariadbSequences extends Sequences {

    MariadbSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        return List.of("rename table " + dialect.qualify(operation.sequence()) + " to "
                + dialect.qualify(operation.sequence().sibling(operation.newName())));
    }

    @Override
    protected String none(String option) {
        return "no" + option;
    }
}
