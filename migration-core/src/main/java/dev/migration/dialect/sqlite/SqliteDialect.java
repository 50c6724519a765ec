package dev.migration.dialect.sqlite;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableRecreation;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Optional;

/** SQLite 3.35 and later. The manual, "Transaction": changes of the schema belong to a transaction like any other. */
public final class SqliteDialect extends StandardDialect {

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
    public SqlSyntax syntax() {
        return SqlSyntax.sqlite();
    }

    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    /** {@code current_timestamp} has no fraction of the second; both are in UTC. */
    @Override
    public String currentTimestamp() {
        return "strftime('%Y-%m-%d %H:%M:%f', 'now')";
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
}
