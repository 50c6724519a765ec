package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One database: its connections, its dialect once it is known, its lock and its state tables. */
final class Database {

    private final DataSource dataSource;

    private final Dialects dialects;

    private final ExecutionOptions options;

    private volatile @Nullable Dialect dialect;

    Database(DataSource dataSource, Dialects dialects, ExecutionOptions options) {
        this.dataSource = dataSource;
        this.dialects = dialects;
        this.options = options;
    }

    String name() {
        return options.database();
    }

    ExecutionOptions options() {
        return options;
    }

    Session open() {
        return Session.open(dataSource, options.database());
    }

    /** Found out once, from what the driver knows since it connected. */
    Dialect dialect(Session session) {
        Dialect known = dialect;
        if (known == null) {
            try {
                known = dialects.forProduct(session.product());
                dialect = known;
            } catch (SQLException exception) {
                throw new ConnectionFailedException(options.database(), exception);
            }
        }
        return known;
    }

    StateTables tables(Session session) {
        return new StateTables(options, dialect(session));
    }

    /** Who migrates the database at this moment; empty where nobody does, or the database does not tell. */
    Optional<String> lockHolder(Session session) throws SQLException {
        Dialect known = dialect(session);
        if (known.sessionLock().isPresent()) {
            return known.sessionLock().get().holder(session.connection(), lockName(session));
        }
        return lease(session).filter(it -> !it.isOver()).map(it -> LeaseDatabaseLock.describe(it.lease()));
    }

    /** The lock's row with the database's time; empty where there is no such row. */
    Optional<LeaseTable.Observed> lease(Session session) {
        StateTables tables = tables(session);
        if (dialect(session).sessionLock().isPresent() || !tables.hasLease(session)) {
            return Optional.empty();
        }
        LeaseTable table = tables.lease();
        if (!table.hasRow(session.jdbc())) {
            return Optional.empty();
        }
        return Optional.of(new LeaseTable.Observed(table.read(session.jdbc()), table.now(session.jdbc())));
    }

    /**
     * Where locks are the server's and not the database's, as in MySQL, the catalog keeps databases apart. The schema keeps
     * those apart that share a database and are tenants of it.
     */
    private String lockName(Session session) throws SQLException {
        return String.join(
                ":",
                "migration",
                Optional.ofNullable(session.connection().getCatalog()).orElse(""),
                schema(session),
                options.versionTable());
    }

    private String schema(Session session) throws SQLException {
        String schema = options.schemaName() == null ? session.connection().getSchema() : options.schemaName();
        return schema == null ? "" : schema;
    }

    /** The lock, which is not taken yet; closing it gives back what was. */
    DatabaseLock newLock() throws SQLException {
        try (Session session = open()) {
            Dialect known = dialect(session);
            if (known.sessionLock().isPresent()) {
                return new SessionDatabaseLock(
                        dataSource, options.database(), known.sessionLock().get(), lockName(session));
            }
            StateTables tables = tables(session);
            tables.createLease(session);
            return new LeaseDatabaseLock(
                    dataSource,
                    options.database(),
                    tables.lease(),
                    LeaseDatabaseLock.newOwner(),
                    LeaseDatabaseLock.LEASE);
        }
    }
}
