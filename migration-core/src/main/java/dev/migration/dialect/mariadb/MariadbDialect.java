package dev.migration.dialect.mariadb;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Interference;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.TableRecreation;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.dialect.mysql.MysqlCatalog;
import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.dialect.mysql.MysqlFlavor;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * MariaDB 10.6 and later, through its own driver or MySQL's. Each change of the schema commits what came before it: the
 * manual, "SQL statements That Cause an Implicit Commit".
 */
public final class MariadbDialect extends MysqlDialect {

    public MariadbDialect() {
        super("mariadb", MariadbReservedWords.WORDS, MariadbTypes.NAMES, new MariadbLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "MariaDB") || product.version().contains("MariaDB");
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.mariadb();
    }

    @Override
    public Catalog catalog() {
        return new MysqlCatalog(this, MysqlFlavor.MARIADB);
    }

    @Override
    public SchemaComparison comparison() {
        return new MariadbComparison(this);
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return Optional.of(new MariadbRecreation(this));
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new MariadbStatements(this);
    }

    @Override
    public Optional<TimeoutSetting> statementTimeout() {
        return Optional.of(MariadbTimeouts.STATEMENT);
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1969 -> Optional.of(Interference.TIME);
            default -> super.interference(failure);
        };
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.of(new MariadbObserver());
    }
}
