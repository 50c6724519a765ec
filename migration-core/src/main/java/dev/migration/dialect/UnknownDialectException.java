package dev.migration.dialect;

import dev.migration.error.MigrationException;
import java.util.List;

/** There is no dialect for a database, or none of a name. */
public final class UnknownDialectException extends MigrationException {

    private final List<String> knownDialects;

    private UnknownDialectException(String problem, List<String> knownDialects) {
        super(
                problem,
                """
                The dialects here are: %s.
                For another database, extend StandardDialect and name your class in
                META-INF/services/dev.migration.dialect.Dialect."""
                        .formatted(String.join(", ", knownDialects)));
        this.knownDialects = List.copyOf(knownDialects);
    }

    static UnknownDialectException named(String name, List<String> knownDialects) {
        return new UnknownDialectException("There is no dialect '%s'.".formatted(name), knownDialects);
    }

    static UnknownDialectException of(DatabaseProduct product, List<String> knownDialects) {
        return new UnknownDialectException(
                "There is no dialect for the database '%s', version '%s'.".formatted(product.name(), product.version()),
                knownDialects);
    }

    public List<String> knownDialects() {
        return knownDialects;
    }
}
