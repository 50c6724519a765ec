package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.util.List;

/** SQL was to be printed without a database, and nothing says for which one. */
public final class UnknownOfflineDialectException extends MigrationException {

    UnknownOfflineDialectException(String database, List<String> knownDialects) {
        super(
                "The SQL for the database '%s' cannot be printed: its data source does not tell a JDBC URL from which the dialect could be seen."
                        .formatted(database),
                "Set migration.offline-dialect to one of %s.".formatted(String.join(", ", knownDialects)));
    }
}
