package dev.migration.dialect.sqlite;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.ReadOnlyReason;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.SessionSettings;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableRecreation;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** SQLite 3.35 and later. The manual, "Transaction": changes of the schema belong to a transaction like any other. */
public final class SqliteDialect extends StandardDialect {

    /** The manual, "Result and Error Codes": {@code SQLITE_READONLY}, below which stand finer ones. */
    private static final int READ_ONLY = 8;

    private static final int PRIMARY_CODE = 0xff;

    public SqliteDialect() {
        super(
                "sqlite",
                Identifiers.standard(Folding.NONE, SqliteReservedWords.WORDS),
                SqliteTypes.NAMES,
                new SqliteLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "SQLite");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.empty();
    }

    @Override
    public Optional<SessionSettings> sessionSettings() {
        return Optional.of(new SqliteSettings());
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.sqlite();
    }

    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    /** {@code current_timestamp} has no fraction of the second; both are in UTC. */
    @Override
    public String firstRows(String query, int rows) {
        return query + " limit " + rows;
    }

    @Override
    public String currentTimestamp() {
        return "strftime('%Y-%m-%d %H:%M:%f', 'now')";
    }

    /** A file without the right to write it is opened all the same; what begins a change finds out. */
    @Override
    public Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        Optional<ReadOnlyReason> told = super.readOnlyReason(connection);
        if (told.isPresent()) {
            return told;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("rollback");
            return Optional.empty();
        } catch (SQLException exception) {
            return (exception.getErrorCode() & PRIMARY_CODE) == READ_ONLY
                    ? Optional.of(new ReadOnlyReason(ReadOnlyReason.Kind.FILE, "its file cannot be written"))
                    : Optional.empty();
        }
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return Optional.of(new SqliteRecreation(this));
    }

    @Override
    public Catalog catalog() {
        return new SqliteCatalog(this);
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(SqliteObjects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new SqliteComparison(this);
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new SqliteStatements(this);
    }

    @Override
    protected String collate(String collation) {
        return " collate " + collation;
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return SqliteTimeouts.LOCK;
    }

    /** The driver's query timeout is the time that a statement waits for the file. */
    @Override
    public boolean hasQueryTimeout() {
        return false;
    }

    /** The lowest byte is what happened, the rest says more of it. */
    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode() & 0xff) {
            case 5, 6 -> Optional.of(Interference.LOCK);
            case 9 -> Optional.of(Interference.TIME);
            default -> super.interference(failure);
        };
    }
}
