package dev.migration.dialect.informix;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Informix 12.10 and later. Names between quotes need {@code DELIMIDENT=y} in the URL. */
public final class InformixDialect extends StandardDialect {

    public InformixDialect() {
        super(
                "informix",
                Identifiers.standard(Folding.LOWER, InformixReservedWords.WORDS),
                InformixTypes.NAMES,
                new InformixLiterals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "Informix") || isNamed(product, "IBM Informix");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.empty();
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.informix();
    }

    /** The guide, "Transaction logging": data definition rolls back in a database with logging. */
    @Override
    public boolean supportsTransactionalDdl() {
        return true;
    }

    @Override
    public String firstRows(String query, int rows) {
        return "select first " + rows + query.substring("select".length());
    }

    @Override
    public String currentTimestamp() {
        return "sysdate";
    }

    @Override
    public String selectCurrentTimestamp() {
        return "select sysdate from systables where tabid = 1";
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new InformixStatements(this);
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return InformixTimeouts.LOCK;
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case -154 -> Optional.of(Interference.LOCK);
            case -143 -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }
}
