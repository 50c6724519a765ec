package dev.migration.dialect.h2;

import dev.migration.dialect.Catalog;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Interference;
import dev.migration.dialect.ObjectNames;
import dev.migration.dialect.SchemaComparison;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.SessionSchemas;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableRecreation;
import dev.migration.dialect.TimeoutSetting;
import dev.migration.operation.OperationVisitor;
import dev.migration.schema.ColumnType;
import dev.migration.sql.SqlSyntax;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * H2 2. Each change of the schema commits what came before it: the manual, "Transaction Isolation", says that most data
 * definition statements commit.
 */
public final class H2Dialect extends StandardDialect {

    public H2Dialect() {
        super("h2", Identifiers.standard(Folding.UPPER, H2ReservedWords.WORDS), H2Types.NAMES, new H2Literals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return product.name().equals("H2");
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return Optional.of(SessionSchemas.jdbcOneByOne());
    }

    @Override
    public int maxIdentifierLength() {
        return 256;
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.h2();
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return Optional.of(new H2Recreation(this));
    }

    @Override
    public Catalog catalog() {
        return new H2Catalog(this);
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return Optional.of(H2Objects.NAMES);
    }

    @Override
    public SchemaComparison comparison() {
        return new H2Comparison(this);
    }

    @Override
    protected OperationVisitor<List<String>> statements() {
        return new H2Statements(this);
    }

    @Override
    protected String arrayType(ColumnType type) {
        return type(type.element()) + " array".repeat(type.dimensions());
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return H2Timeouts.LOCK;
    }

    @Override
    public Optional<TimeoutSetting> statementTimeout() {
        return Optional.of(H2Timeouts.STATEMENT);
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 50200 -> Optional.of(Interference.LOCK);
            case 90131 -> Optional.of(Interference.CONFLICT);
            default -> super.interference(failure);
        };
    }

    @Override
    public Optional<SessionObserver> observer() {
        return Optional.of(new H2Observer());
    }
}
