package dev.migration.dialect.oracle;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.util.List;

/**
 * Oracle 12.2 and later. The manual, "COMMIT": the database commits before and after each change of the schema.
 */
public final class OracleDialect extends StandardDialect {

    public OracleDialect() {
        super(
                "oracle",
                Identifiers.standard(Folding.UPPER, OracleReservedWords.WORDS).beginningWithLetter(),
                OracleTypes.NAMES,
                new OracleLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "Oracle");
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.oracle();
    }

    @Override
    public String currentTimestamp() {
        return "systimestamp";
    }

    @Override
    public String selectCurrentTimestamp() {
        return "select systimestamp from dual";
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new OracleStatements(this);
    }

    @Override
    protected String collate(String collation) {
        return " collate " + collation;
    }
}
