package dev.migration.execution;

import dev.migration.backfill.BackfillTable;
import dev.migration.dialect.Dialect;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.plan.Heads;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/**
 * The tables of ours in a database: versions, history, fingerprints, and the row of the lock.
 *
 * <p>Whether a table exists is found out by reading it, which costs nothing when it does; the catalog is asked only when
 * that goes wrong.
 */
final class StateTables {

    private final ExecutionOptions options;

    private final Dialect dialect;

    private final StateTableDefinitions definitions;

    private final VersionTable versions;

    private final HistoryTable history;

    private final FingerprintTable fingerprints;

    private final List<QualifiedName> names;

    StateTables(ExecutionOptions options, Dialect dialect) {
        this(options, dialect, new StateTableDefinitions(options, dialect.maxIdentifierLength()));
    }

    private StateTables(ExecutionOptions options, Dialect dialect, StateTableDefinitions definitions) {
        this.options = options;
        this.dialect = dialect;
        this.definitions = definitions;
        this.versions = new VersionTable(qualified(options.versionTable()));
        this.history = new HistoryTable(qualified(options.historyTable()));
        this.names = definitions.names().stream()
                .flatMap(it -> Stream.of(QualifiedName.of(it), new QualifiedName(options.schemaName(), it)))
                .toList();
        this.fingerprints = new FingerprintTable(qualified(definitions.fingerprintTable()));
    }

    /** All of them, whether a script would name the schema or not. */
    List<QualifiedName> names() {
        return names;
    }

    VersionTable versions() {
        return versions;
    }

    HistoryTable history() {
        return history;
    }

    FingerprintTable fingerprints() {
        return fingerprints;
    }

    LeaseTable lease() {
        return new LeaseTable(qualified(definitions.leaseTable()), dialect.currentTimestamp());
    }

    BackfillTable backfills() {
        return new BackfillTable(qualified(definitions.backfillTable()));
    }

    boolean hasBackfills(Session session) {
        return exists(session, definitions.backfillTable());
    }

    /**
     * The table of backfills, which is created when the first one begins. To be called outside of a transaction. Those in
     * the foreground and in the background do not keep each other from it.
     */
    BackfillTable createBackfills(Session session) throws SQLException {
        create(session, definitions.backfillTable(), definitions.backfills());
        return backfills();
    }

    /** The same with the row of the lock of those who run revisions in the background. */
    StateTables ofBackground() {
        return new StateTables(options, dialect, definitions.ofBackground());
    }

    /** The rows of the version table; base where there is no such table. */
    Heads heads(Session session) {
        return readIfThere(session, options.versionTable(), () -> versions.heads(session.jdbc()))
                .orElseGet(Heads::base);
    }

    boolean hasHistory(Session session) {
        return exists(session, options.historyTable());
    }

    boolean hasLease(Session session) {
        return exists(session, definitions.leaseTable());
    }

    /** Names of the tables that are missing beside the version table; none where nothing has been created yet. */
    List<String> missing(Session session) {
        if (!exists(session, options.versionTable())) {
            return List.of();
        }
        return Stream.of(options.historyTable(), definitions.fingerprintTable())
                .filter(table -> !exists(session, table))
                .toList();
    }

    /** Whether all of them are there. */
    boolean exist(Session session) {
        return canBeRead(session, allWithState()) || allWithState().stream().allMatch(it -> exists(session, it));
    }

    /** Creates what is missing. To be called under the lock. */
    void create(Session session) throws SQLException {
        if (canBeRead(session, allWithState())) {
            return;
        }
        if (dialect.takesStatementsTogether() && !canBeRead(session, List.of(options.versionTable()))) {
            createTogether(session, definitions.versions(), definitions.history(), definitions.fingerprints());
        } else {
            create(session, options.versionTable(), definitions.versions());
            create(session, options.historyTable(), definitions.history());
            create(session, definitions.fingerprintTable(), definitions.fingerprints());
        }
    }

    private List<String> allWithState() {
        return List.of(options.versionTable(), options.historyTable(), definitions.fingerprintTable());
    }

    /** Creates the version table, as a new database needs it, in a file. */
    void createVersions(SqlSink file) throws SQLException {
        execute(file, definitions.versions());
    }

    void createHistory(SqlSink file) throws SQLException {
        execute(file, definitions.history());
    }

    /** Creates the lease and its row. Not under a lock: several may try, and one is as good as another. */
    void createLease(Session session) throws SQLException {
        create(session, definitions.leaseTable(), definitions.lease());
        // Looked for by itself: whoever made the table may not have come to its row yet, or may have died before.
        lease().createRowIfMissing(session.jdbc());
    }

    /** Others may create it at the same moment, and it may be there without being readable. */
    private void create(Session session, String table, Operation definition) throws SQLException {
        if (canBeRead(session, List.of(table))) {
            return;
        }
        try {
            execute(session, definition);
        } catch (SQLException | DataAccessException exception) {
            if (!exists(session, table)) {
                throw exception;
            }
        }
    }

    /** In one round trip. */
    private void createTogether(Session session, CreateTable... definitions) throws SQLException {
        String all = Stream.of(definitions)
                .flatMap(it -> dialect.render(it.onlyIfMissing()).stream())
                .collect(Collectors.joining(";\n"));
        run(session, new SqlStatement(all, 1));
    }

    private void execute(Session session, Operation definition) throws SQLException {
        execute(sql -> run(session, sql), definition);
    }

    private static void run(Session session, SqlStatement sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql.text());
        }
    }

    private void execute(SqlSink sink, Operation definition) throws SQLException {
        for (String statement : dialect.render(definition)) {
            sink.execute(new SqlStatement(statement, 1));
        }
    }

    private boolean exists(Session session, String table) {
        return readIfThere(session, table, () -> readNothing(session, List.of(table)))
                .isPresent();
    }

    /** Where it answers no, that need not be because one is missing. */
    private boolean canBeRead(Session session, List<String> tables) {
        try {
            readNothing(session, tables);
            return true;
        } catch (DataAccessException exception) {
            return false;
        }
    }

    private List<Map<String, Object>> readNothing(Session session, List<String> tables) {
        String names = tables.stream().map(this::qualified).collect(Collectors.joining(", "));
        return session.jdbc()
                .sql("select 1 from " + names + " where 1 = 0")
                .query()
                .listOfRows();
    }

    /**
     * What the read answers; empty where there is no such table. A table that turns up after a first failure has just been
     * created by another process, and is read again; one that still cannot be read is an error.
     */
    private <T> Optional<T> readIfThere(Session session, String table, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (DataAccessException missing) {
            if (!new Catalog(session, options.schema()).hasTable(table)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(read.get());
        } catch (DataAccessException exception) {
            throw new StateTableUnreadableException(options.database(), qualified(table), exception);
        }
    }

    private String qualified(String table) {
        return dialect.qualify(options.schema(), table);
    }
}
