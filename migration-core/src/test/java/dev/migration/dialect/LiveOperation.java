package dev.migration.dialect;

import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.Operation;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An operation in a live database, where the table may have to be made anew for it. */
record LiveOperation(Dialect dialect, Operation operation) {

    private Optional<BatchAlterTable> batch() {
        return dialect.recreation().flatMap(it -> it.insteadOf(operation));
    }

    private TableRecreation recreation() {
        return dialect.recreation().orElseThrow();
    }

    /** @throws UnsupportedOperationOnDialectException if it is refused before anything is sent */
    void requirePossible() {
        batch().ifPresentOrElse(it -> recreation().refuse(it), () -> dialect.render(operation));
    }

    void run(Connection connection, Consumer<String> execute) throws SQLException {
        Optional<BatchAlterTable> batch = batch();
        if (batch.isEmpty()) {
            dialect.render(operation).forEach(execute);
            return;
        }
        DatabaseSchema schema = dialect.catalog().read(connection, CatalogScope.own());
        Table existing = schema.table(batch.get().table()).orElseThrow();
        if (recreation().isNeeded(batch.get(), existing)) {
            anew(batch.get().copyFrom(existing), connection, schema, execute);
        } else {
            dialect.render(operation).forEach(execute);
        }
    }

    private void anew(BatchAlterTable batch, Connection connection, DatabaseSchema schema, Consumer<String> execute)
            throws SQLException {
        recreation().statements(batch, TableDependents.none()).early().forEach(execute);
        Table existing = schema.table(batch.table()).orElseThrow();
        TableDependents dependents =
                recreation().dependents(connection, schema, batch.applied(existing.named(batch.table())));
        RecreationStatements statements = recreation().statements(batch, dependents);
        statements.copy().forEach(execute);
        statements.replace().forEach(execute);
    }

    /** Whether the database needs tables made anew for changes that others have words for. */
    static boolean makesAnew(Dialect dialect) {
        return dialect.name().equals("sqlite");
    }

    /** What is in the database as its own reader finds it, one line each, in any order. */
    static List<String> read(Dialect dialect, Connection connection) throws SQLException {
        DatabaseSchema schema = dialect.catalog().read(connection, CatalogScope.own());
        return schema.tables().stream()
                .flatMap(table -> Stream.of(table.columns(), table.constraints(), table.indexes())
                        .flatMap(List::stream)
                        .map(it -> table.name() + " has " + it))
                .sorted()
                .toList();
    }
}
