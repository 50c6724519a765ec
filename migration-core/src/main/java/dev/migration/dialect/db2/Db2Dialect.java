package dev.migration.dialect.db2;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** DB2 for Linux, UNIX and Windows, 11.1 and later. */
public final class Db2Dialect extends StandardDialect {

    public Db2Dialect() {
        super(
                "db2",
                Identifiers.standard(Folding.UPPER, Db2ReservedWords.WORDS).beginningWithLetter(),
                Db2Types.NAMES,
                new Db2Literals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "DB2");
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.db2();
    }

    /** The manual, "Units of work": data definition is part of one; only the call that reorganises commits. */
    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    @Override
    public String selectCurrentTimestamp() {
        return "values current_timestamp";
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new Db2Statements(this);
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return Db2Timeouts.LOCK;
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case -913 -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }
}
