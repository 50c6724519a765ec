package dev.migration.dialect.derby;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Derby 10.14 and later. The developer's guide, "Transactions": data definition belongs to a transaction as well. */
public final class DerbyDialect extends StandardDialect {

    public DerbyDialect() {
        super(
                "derby",
                Identifiers.standard(Folding.UPPER, DerbyReservedWords.WORDS).beginningWithLetter(),
                DerbyTypes.NAMES,
                new DerbyLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "Apache Derby");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.of(SessionSchemas.jdbcOneByOne());
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.derby();
    }

    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    @Override
    public String selectCurrentTimestamp() {
        return "values current_timestamp";
    }

    @Override
    public Catalog catalog() {
        return new DerbyCatalog(this);
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(DerbyObjects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new DerbyComparison(this);
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new DerbyStatements(this);
    }

    @Override
    protected String collate(String collation) {
        throw cannot("collate a single column", "Choose the collation when the database is created.");
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "40XL1", "40XL2" -> Optional.of(Interference.LOCK);
            case "XCL52" -> Optional.of(Interference.TIME);
            default -> super.interference(failure);
        };
    }
}
