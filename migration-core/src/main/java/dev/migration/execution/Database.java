package dev.migration.execution;

import dev.migration.budget.BudgetedSession;
import dev.migration.budget.StatementBudget;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.Interference;
import dev.migration.dialect.Pooler;
import dev.migration.dialect.SessionLock;
import dev.migration.lock.LockHolder;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One database: its connections, its dialect once it is known, its lock and its state tables. */
final class Database {

    /** In front, since not every database shows the end of a lock's name. */
    private static final String BACKGROUND = "background:";

    private static final Logger logger = LoggerFactory.getLogger(Database.class);

    private final DataSource dataSource;

    private final Dialects dialects;

    private final ExecutionOptions options;

    private volatile @Nullable Dialect dialect;

    private volatile Pooling pooling = Pooling.UNKNOWN;

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
        Session session = Session.open(dataSource, options.database());
        try {
            if (pooling != Pooling.NONE) {
                prepareForPooler(session);
            }
            return session;
        } catch (SQLException exception) {
            session.close();
            throw new ConnectionFailedException(options.database(), exception);
        } catch (RuntimeException exception) {
            session.close();
            throw exception;
        }
    }

    /** Also where nobody has asked yet whether there is one: the answer would cost a round trip. */
    private void prepareForPooler(Session session) throws SQLException {
        Optional<Pooler> pooler = dialect(session).pooler();
        if (pooler.isPresent()) {
            session.restoreAtTheEnd(pooler.get().withoutPreparedStatements(session.connection()));
        }
        if (pooling == Pooling.BETWEEN) {
            session.belongsToNobody();
        }
    }

    private boolean isBehindPooler(Session session) throws SQLException {
        Optional<Pooler> pooler = dialect(session).pooler();
        boolean isBehind = pooler.isPresent() && pooler.get().isBetween(session.connection());
        pooling = isBehind ? Pooling.BETWEEN : Pooling.NONE;
        if (isBehind) {
            requireTransactions(session);
        }
        return isBehind;
    }

    private void requireTransactions(Session session) throws SQLException {
        session.begin();
        try {
            session.jdbc().sql("select 1").query().listOfRows();
        } catch (DataAccessException refused) {
            throw new StatementPoolingException(name(), refused);
        } finally {
            session.rollback();
        }
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

    /** What statements on this session may cost; to be closed when the last of them has ended. */
    StatementBudget budget(Session session) {
        return new StatementBudget(
                options.budget(),
                dialect(session),
                new BudgetedSession(session.connection(), session::transaction, session.isPooled()),
                dataSource,
                options.database());
    }

    /** Who migrates the database at this moment; empty where nobody does, or the database does not tell. */
    Optional<LockHolder> lockHolder(Session session) throws SQLException {
        LeaseTable table = tables(session).lease();
        return LockObservation.of(session, it -> table.read(it.jdbc()), sessionLock(session, ""), writeAccess(session));
    }

    /** As {@link #lockHolder(Session)}, in words, for a message that is about something else. */
    Optional<String> describedLockHolder() {
        try (Session session = open()) {
            return lockHolder(session).map(LockHolder::describe);
        } catch (SQLException | RuntimeException exception) {
            logger.debug("{} does not tell who migrates it: {}", name(), SqlMessages.describe(exception));
            return Optional.empty();
        }
    }

    /** The lock's row with the database's time; empty where there is no such row. */
    Optional<LeaseTable.Observed> lease(Session session) {
        StateTables tables = tables(session);
        return tables.hasLease(session) ? tables.lease().read(session.jdbc()) : Optional.empty();
    }

    private Optional<NamedLock> sessionLock(Session session, String prefix) throws SQLException {
        Optional<SessionLock> lock = dialect(session).sessionLock();
        return lock.isPresent()
                ? Optional.of(new NamedLock(lock.get(), prefix + lockName(session, lock.get())))
                : Optional.empty();
    }

    /**
     * Where locks are the server's and not the database's, as in MySQL, the catalog keeps databases apart. The schema keeps
     * those apart that share a database and are tenants of it.
     */
    private String lockName(Session session, SessionLock lock) throws SQLException {
        String catalog = lock.belongsToDatabase() ? null : session.connection().getCatalog();
        return String.join(
                ":", "migration", Optional.ofNullable(catalog).orElse(""), schema(session), options.versionTable());
    }

    private String schema(Session session) throws SQLException {
        String schema = options.schemaName() == null ? session.connection().getSchema() : options.schemaName();
        return schema == null ? "" : schema;
    }

    /** Whether others were in the way, so that the same may succeed a moment later. */
    boolean isPassing(Session session, RuntimeException failure) {
        return Interference.of(failure, dialect(session))
                .filter(Interference::isPassing)
                .isPresent();
    }

    /**
     * What a failure to read or write the state means: that the database takes no changes at all, if that is so.
     *
     * @throws ReadOnlyDatabaseException if that is so
     */
    StateUnreachableException explained(Exception failure) {
        try (Session session = open()) {
            writeAccess(session).require(session, failure);
        }
        return new StateUnreachableException(name(), failure);
    }

    private WriteAccess writeAccess(Session session) {
        return new WriteAccess(name(), dialect(session));
    }

    /** The lock, which is not taken yet; closing it gives back what was. */
    DatabaseLock newLock() throws SQLException {
        return newLock(this::tables, "");
    }

    /** What keeps those apart that run revisions in the background, which does not keep others from migrating. */
    DatabaseLock newBackgroundLock() throws SQLException {
        return newLock(it -> tables(it).ofBackground(), BACKGROUND);
    }

    /** Who runs revisions in the background at this moment; empty where nobody does, or the database does not tell. */
    Optional<LockHolder> backgroundHolder(Session session) throws SQLException {
        LeaseTable table = tables(session).ofBackground().lease();
        return LockObservation.of(
                session, it -> table.read(it.jdbc()), sessionLock(session, BACKGROUND), writeAccess(session));
    }

    private DatabaseLock newLock(Function<Session, StateTables> tables, String prefix) throws SQLException {
        Session session = open();
        try {
            return newLock(session, tables.apply(session), prefix);
        } catch (SQLException | RuntimeException failure) {
            session.close();
            throw failure;
        }
    }

    /** The session is the lock's from then on. */
    private DatabaseLock newLock(Session session, StateTables tables, String prefix) throws SQLException {
        writeAccess(session).requireOf(session);
        LockRow row = new LockRow(tables, options.owner(), LeaseDatabaseLock.LEASE);
        Optional<NamedLock> ofSessions = sessionLock(session, prefix);
        if (ofSessions.isPresent() && !isBehindPooler(session)) {
            return new SessionDatabaseLock(session, name(), ofSessions.get(), row, writeAccess(session));
        }
        return new LeaseDatabaseLock(session, name(), row, ofSessions.orElse(null), writeAccess(session));
    }

    /** Whether a pooler stands before the server, as far as it is known. */
    private enum Pooling {
        UNKNOWN,
        BETWEEN,
        NONE
    }
}
