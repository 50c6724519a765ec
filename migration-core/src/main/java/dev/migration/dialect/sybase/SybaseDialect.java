package dev.migration.dialect.sybase;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
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

/**
 * SAP ASE 16, once Sybase. The manual, "Transactions": data definition belongs to one only where the database option
 * {@code ddl in tran} is on, which it is not by default.
 */
public final class SybaseDialect extends StandardDialect {

    public SybaseDialect() {
        super(
                "sybase",
                Identifiers.of("[", "]", Folding.NONE, SybaseReservedWords.WORDS),
                SybaseTypes.NAMES,
                new SybaseLiterals());
    }

    @Override
    public Set<String> aliases() {
        return Set.of("ase");
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return isNamed(product, "Adaptive Server Enterprise") || isNamed(product, "ASE") || isNamed(product, "Sybase");
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
        return SqlSyntax.sybase();
    }

    @Override
    public int maxIdentifierLength() {
        return 255;
    }

    @Override
    public String firstRows(String query, int rows) {
        return "select top " + rows + query.substring("select".length());
    }

    @Override
    public String currentTimestamp() {
        return "current_bigdatetime()";
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new SybaseStatements(this);
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return SybaseTimeouts.LOCK;
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 12205 -> Optional.of(Interference.LOCK);
            case 1205 -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }
}
