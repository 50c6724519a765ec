package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.SessionLock;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.SessionSettings;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SQL Server 2016 and later. */
public final class SqlServerDialect extends StandardDialect {

    public SqlServerDialect() {
        super(
                "sqlserver",
                Identifiers.of("[", "]", Folding.NONE, SqlServerReservedWords.WORDS),
                SqlServerTypes.NAMES,
                new SqlServerLiterals());
    }

    @Override
    public Set<String> aliases() {
        return Set.of("mssql");
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "Microsoft SQL Server");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.empty();
    }

    @Override
    public Optional<SessionSettings> sessionSettings() {
        return Optional.of(SessionSettings.ofCatalog());
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.sqlserver();
    }

    /** The manual, "Transactions": all but statements on whole databases and the like may be rolled back. */
    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return Optional.of(new SqlServerLock());
    }

    @Override
    public String firstRows(String query, int rows) {
        return "select top " + rows + query.substring("select".length());
    }

    @Override
    public String currentTimestamp() {
        return "sysdatetimeoffset()";
    }

    @Override
    public Catalog catalog() {
        return new SqlServerCatalog(this);
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new SqlServerStatements(this);
    }

    @Override
    protected String collate(String collation) {
        return " collate " + collation;
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return SqlServerTimeouts.LOCK;
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1222 -> Optional.of(Interference.LOCK);
            case 1205, 3960 -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.of(new SqlServerObserver());
    }
}
