package dev.migration.dialect.oracle;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

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

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return OracleTimeouts.LOCK;
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 54, 30006 -> Optional.of(Interference.LOCK);
            case 60, 8177 -> Optional.of(Interference.CONFLICT);
            case 1013 -> Optional.of(Interference.TIME);
            default -> super.interference(failure);
        };
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.of(new OracleObserver());
    }
}
