package dev.migration.dialect.hsqldb;

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
import dev.migration.schema.ColumnType;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** HSQLDB 2.7. The manual, "Schemas and Database Objects": each change of the schema commits what came before it. */
public final class HsqldbDialect extends StandardDialect {

    public HsqldbDialect() {
        super(
                "hsqldb",
                Identifiers.standard(Folding.UPPER, HsqldbReservedWords.WORDS).beginningWithLetter(),
                HsqldbTypes.NAMES,
                new HsqldbLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "HSQL Database Engine");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.of(SessionSchemas.jdbcOneByOne());
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.hsqldb();
    }

    @Override
    public String selectCurrentTimestamp() {
        return "values (current_timestamp)";
    }

    @Override
    public Catalog catalog() {
        return new HsqldbCatalog(this);
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(HsqldbObjects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new HsqldbComparison(this);
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new HsqldbStatements(this);
    }

    @Override
    protected String arrayType(ColumnType type) {
        if (type.dimensions() > 1) {
            throw cannot("keep arrays of arrays", "Use one dimension, or a table of their own.");
        }
        return type(type.element()) + " array";
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case -4872 -> Optional.of(Interference.TIME);
            default -> super.interference(failure);
        };
    }
}
