package dev.migration.dialect.mysql;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.Literals;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.ReadOnlyReason;
import dev.migration.dialect.ReadOnlyReason.Kind;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.ServerSessions;
import dev.migration.dialect.SessionLock;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.SessionSettings;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StatementRefusal;
import dev.migration.dialect.TableRecreation;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.dialect.TypeNames;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * MySQL 8 and later. Each change of the schema commits what came before it: the manual, "Statements That Cause an
 * Implicit Commit".
 */
public class MysqlDialect extends StandardDialect {

    private static final StatementRefusal LOCKS_TABLES = new StatementRefusal(
            "locks tables. Until they are unlocked, the session can use no others, and what is done could not be noted in the tables"
                    + " of the framework",
            """
            Take out LOCK TABLES and UNLOCK TABLES: nobody else migrates this database at the same time.
            mysqldump leaves them out by itself:  mysqldump --skip-add-locks""");

    public MysqlDialect() {
        this("mysql", MysqlReservedWords.WORDS, MysqlTypes.NAMES, new MysqlLiterals());
    }

    /** For a database that descends from MySQL. */
    protected MysqlDialect(String name, Set<String> reservedWords, TypeNames types, Literals literals) {
        super(name, Identifiers.of("`", "`", Folding.NONE, reservedWords), types, literals);
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "MySQL") && !product.version().contains("MariaDB");
    }

    @Override
    public Optional<ServerSessions> sessions() {
        return Optional.of(new MysqlSessions());
    }

    /** Users with special rights may still write, so nobody is told this who has not been refused. */
    @Override
    public Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        if (connection.isReadOnly()) {
            return Optional.of(new ReadOnlyReason(Kind.CONNECTION, "the connection is set to read only"));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@global.read_only, @@global.innodb_read_only")) {
            row.next();
            return isOn(row.getString(1)) || isOn(row.getString(2))
                    ? Optional.of(new ReadOnlyReason(Kind.SERVER, "the server is set to read only, as replicas are"))
                    : Optional.empty();
        }
    }

    private static boolean isOn(String setting) {
        return !setting.equals("0") && !setting.equals("OFF");
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return Optional.of(new MysqlLock());
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.of(new MysqlSchemas());
    }

    /** The manual, "LOCK TABLES": a session that holds such locks can access only the locked tables. */
    @Override
    public Optional<StatementRefusal> refusal(String statement) {
        List<String> words = SqlToken.firstWords(2, statement, syntax());
        boolean locksTables = words.equals(List.of("lock", "tables")) || words.equals(List.of("lock", "table"));
        return locksTables ? Optional.of(LOCKS_TABLES) : super.refusal(statement);
    }

    @Override
    public Optional<SessionSettings> sessionSettings() {
        return Optional.of(new MysqlSettings());
    }

    @Override
    public int maxIdentifierLength() {
        return 64;
    }

    @Override
    public String firstRows(String query, int rows) {
        return query + " limit " + rows;
    }

    @Override
    public String currentTimestamp() {
        return "current_timestamp(6)";
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.mysql();
    }

    @Override
    public Catalog catalog() {
        return new MysqlCatalog(this, MysqlFlavor.MYSQL);
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(MysqlObjects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new MysqlComparison(this);
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return Optional.of(new MysqlRecreation(this));
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new MysqlStatements(this, new MysqlClauses(this));
    }

    @Override
    protected String collate(String collation) {
        return " collate " + collation;
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return MysqlTimeouts.LOCK;
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1205, 3572 -> Optional.of(Interference.LOCK);
            case 1213 -> Optional.of(Interference.CONFLICT);
            case 3024 -> Optional.of(Interference.TIME);
            default -> super.interference(failure);
        };
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.of(new MysqlObserver());
    }
}
