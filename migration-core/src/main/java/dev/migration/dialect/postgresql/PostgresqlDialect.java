package dev.migration.dialect.postgresql;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.Pooler;
import dev.migration.dialect.ReadOnlyReason;
import dev.migration.dialect.RowGuard;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.ServerSessions;
import dev.migration.dialect.SessionLock;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.SessionSettings;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableRecreation;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import dev.migration.sql.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL, and YugabyteDB, which is built from it. */
public class PostgresqlDialect extends StandardDialect {

    private static final int NEWEST = 18;

    private final int version;

    public PostgresqlDialect() {
        this(NEWEST);
    }

    private PostgresqlDialect(int version) {
        super(
                "postgresql",
                Identifiers.standard(Folding.LOWER, PostgresqlReservedWords.WORDS),
                PostgresqlTypes.NAMES,
                new PostgresqlLiterals());
        this.version = version;
    }

    @Override
    public Set<String> aliases() {
        return Set.of("postgres", "yugabytedb");
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return speaksPostgresql(product) && !CockroachDialect.isBehind(product);
    }

    @Override
    public Dialect ofVersion(DatabaseProduct product) {
        return new PostgresqlDialect(product.majorVersion());
    }

    /** Refuses what came with a version that this database is older than. */
    final void require(int since, String what, String remedy) {
        if (version < since) {
            throw cannot("%s: that came with version %d, and this is %d".formatted(what, since, version), remedy);
        }
    }

    static boolean speaksPostgresql(DatabaseProduct product) {
        return isNamed(product, "PostgreSQL") || isNamed(product, "EnterpriseDB") || isNamed(product, "YugabyteDB");
    }

    /** The manual, "SQL Commands": all DDL but that of databases, tablespaces and concurrent indexes rolls back. */
    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    @Override
    public boolean takesStatementsTogether() {
        return true;
    }

    @Override
    public Optional<RowGuard> rowGuard() {
        return Optional.of(new PostgresqlRowGuard());
    }

    @Override
    public List<String> leftoversOf(Connection connection, String statement) throws SQLException {
        return PostgresqlLeftovers.before(connection, statement, syntax());
    }

    @Override
    public Optional<ServerSessions> sessions() {
        return Optional.of(new PostgresqlSessions());
    }

    @Override
    public Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        return PostgresqlWriteAccess.readOnlyReason(connection);
    }

    @Override
    public Optional<Pooler> pooler() {
        return Optional.of(new PostgresqlPooler());
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return Optional.of(new PostgresqlLock());
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.of(new PostgresqlSchemas());
    }

    @Override
    public Optional<SessionSettings> sessionSettings() {
        return Optional.of(new PostgresqlSettings());
    }

    @Override
    public int maxIdentifierLength() {
        return 63;
    }

    /** {@code current_timestamp} would stand still within a transaction. */
    @Override
    public String currentTimestamp() {
        return "clock_timestamp()";
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.postgresql();
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(PostgresqlObjects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new PostgresqlComparison(this);
    }

    @Override
    public Catalog catalog() {
        return new PostgresqlCatalog(this, PostgresqlKin.POSTGRESQL);
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return Optional.of(new PostgresqlRecreation(this));
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new PostgresqlStatements(this, new PostgresqlClauses(this));
    }

    @Override
    public String type(ColumnType type) {
        String enumName = type.name();
        return type.type() == SqlType.ENUM && enumName != null && !type.isArray() ? quote(enumName) : super.type(type);
    }

    @Override
    protected String arrayType(ColumnType type) {
        return type(type.element()) + "[]".repeat(type.dimensions());
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return List.of(PostgresqlTimeouts.LOCK);
    }

    @Override
    public Optional<TimeoutSetting> statementTimeout() {
        return Optional.of(PostgresqlTimeouts.STATEMENT);
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "55P03" -> Optional.of(Interference.LOCK);
            case "40P01" -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.of(new PostgresqlObserver(version));
    }
}
