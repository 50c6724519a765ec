package dev.migration.dialect.postgresql;

import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How PostgreSQL changes sequences; one may belong to a column. */
final class PostgresqlSequences extends Sequences {

    PostgresqlSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected String ownedBy(String owner) {
        return "owned by " + Stream.of(owner.split("\\.")).map(dialect::quote).collect(Collectors.joining("."));
    }
}
