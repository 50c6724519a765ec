package dev.migration.execution;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.ForeignKeyChecks;
import dev.migration.dialect.RecreationStatements;
import dev.migration.dialect.TableDependents;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.BatchAlterTable;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one table anew in a live database. */
final class AlterationRun {

    private static final Logger logger = LoggerFactory.getLogger(AlterationRun.class);

    private final Alteration alteration;

    private final Dialect dialect;

    private final TableRecreation recreation;

    private final Connection connection;

    private final SqlSink sink;

    private Prepared prepared = new Prepared(List.of(), List.of(), List.of());

    AlterationRun(Alteration alteration, Connection connection, SqlSink sink) {
        this.alteration = alteration;
        this.dialect = alteration.dialect();
        this.recreation = alteration.recreation();
        this.connection = connection;
        this.sink = sink;
    }

    /** Does it within the transaction of the caller: all of it, or nothing even if the caller goes on after a failure. */
    void runInTransaction() throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            runGuarded();
        } catch (SQLException | RuntimeException failure) {
            takeBack(before);
            throw failure;
        }
        connection.releaseSavepoint(before);
    }

    private void takeBack(Savepoint before) {
        try {
            connection.rollback(before);
            recreation.afterFailure().forEach(this::execute);
        } catch (SQLException | StatementFailedException exception) {
            logger.debug(
                    "The changes of '{}' could not be taken back",
                    alteration.batch().table(),
                    exception);
        }
    }

    private void runGuarded() throws SQLException {
        Optional<ForeignKeyChecks> checks = recreation.foreignKeyChecks();
        Optional<List<String>> before = checks.flatMap(this::violations);
        Prepared prepared = prepare();
        prepared.copy().forEach(this::execute);
        prepared.replace().forEach(this::execute);
        if (before.isPresent()) {
            requireNoMoreThan(before.get(), violationsAfter(checks.orElseThrow()));
        }
    }

    /** Takes back what another run left that died while it copied. */
    void dropCopy() throws SQLException {
        undo(prepare());
    }

    /** The first part where every statement is kept: the new table beside the old one. What fails is taken back. */
    void copy() {
        Prepared parts = prepareChecked();
        prepared = parts;
        try {
            parts.copy().forEach(this::execute);
        } catch (StatementFailedException failure) {
            if (!undo(parts)) {
                throw new RecreationStoppedException(alteration.batch().table().toString(), parts.undo(), failure);
            }
            throw failure;
        }
    }

    /** The second part: the new table comes into the place of the old one. */
    void replace() {
        List<String> statements = prepared.replace();
        for (int index = 0; index < statements.size(); index++) {
            try {
                execute(statements.get(index));
            } catch (StatementFailedException failure) {
                throw new RecreationStoppedException(
                        alteration.batch().table().toString(), statements.subList(index, statements.size()), failure);
            }
        }
    }

    private Prepared prepareChecked() {
        try {
            return prepare();
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    /** The statements, after those that come before everything else. */
    private record Prepared(List<String> copy, List<String> undo, List<String> replace) {}

    private Prepared prepare() throws SQLException {
        QualifiedName name = alteration.batch().table();
        DatabaseSchema schema = dialect.catalog().read(connection, scope(name));
        Table existing =
                alteration.isSelfContained() ? alteration.batch().options().copyFrom() : find(schema, name);
        if (existing == null) {
            throw new TableMissingException(name);
        }
        if (!alteration.isExplicit()) {
            Table named = existing.named(name);
            if (alteration.batch().applied(named).table().equals(named)) {
                return new Prepared(List.of(), List.of(), List.of());
            }
            if (!recreation.isNeeded(alteration.batch(), existing)) {
                return new Prepared(dialect.render(alteration.operation()), List.of(), List.of());
            }
        }
        BatchAlterTable batch = alteration.isSelfContained()
                ? alteration.batch()
                : alteration.batch().copyFrom(existing);
        recreation.statements(batch, TableDependents.none()).early().forEach(this::execute);
        TableDependents dependents = recreation.dependents(connection, schema, batch.applied(existing.named(name)));
        RecreationStatements statements = recreation.statements(batch, dependents);
        return new Prepared(statements.copy(), statements.undo(), statements.replace());
    }

    private static CatalogScope scope(QualifiedName name) {
        String schema = name.schema();
        return schema == null ? CatalogScope.own() : CatalogScope.own().withSchemas(schema);
    }

    private static Table find(DatabaseSchema schema, QualifiedName name) {
        return schema.table(name)
                .or(() -> schema.tables().stream()
                        .filter(it -> it.name().name().equalsIgnoreCase(name.name()))
                        .findFirst())
                .orElseThrow(() -> new TableMissingException(name));
    }

    private boolean undo(Prepared prepared) {
        try {
            prepared.undo().forEach(this::execute);
            return true;
        } catch (StatementFailedException failure) {
            logger.debug(
                    "The copy of '{}' could not be taken back",
                    alteration.batch().table(),
                    failure);
            return false;
        }
    }

    private void execute(String sql) {
        SqlStatement statement = new SqlStatement(sql, 1);
        try {
            sink.execute(statement);
        } catch (SQLException exception) {
            throw new StatementFailedException(statement, exception);
        }
    }

    /** Empty where the database cannot tell: a key that leads to no key was broken before. */
    private Optional<List<String>> violations(ForeignKeyChecks checks) {
        try {
            return Optional.of(checks.violations(connection));
        } catch (SQLException exception) {
            logger.debug("The foreign keys cannot be checked", exception);
            return Optional.empty();
        }
    }

    private List<String> violationsAfter(ForeignKeyChecks checks) {
        try {
            return checks.violations(connection);
        } catch (SQLException exception) {
            throw ForeignKeyViolationException.ofKey(
                    alteration.batch().table().toString(),
                    SqlMessages.describe(exception).replace('"', '\''));
        }
    }

    private void requireNoMoreThan(List<String> before, List<String> after) {
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        if (!added.isEmpty()) {
            throw ForeignKeyViolationException.ofRows(alteration.batch().table().toString(), added);
        }
    }
}
