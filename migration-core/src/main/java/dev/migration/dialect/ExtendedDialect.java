package dev.migration.dialect;

import dev.migration.operation.Operation;
import dev.migration.schema.ColumnType;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A dialect that asks the user's renderers first. */
final class ExtendedDialect implements Dialect {

    private final Dialect dialect;

    private final List<OperationRenderer<?>> renderers;

    ExtendedDialect(Dialect dialect, List<OperationRenderer<?>> renderers) {
        this.dialect = dialect;
        this.renderers = renderers;
    }

    @Override
    public List<String> render(Operation operation) {
        for (OperationRenderer<?> renderer : renderers) {
            if (renderer.operation().isInstance(operation) && writesFor(renderer)) {
                return render(renderer, operation);
            }
        }
        return dialect.render(operation);
    }

    private boolean writesFor(OperationRenderer<?> renderer) {
        return renderer.dialects().isEmpty() || renderer.dialects().contains(dialect.name());
    }

    // A renderer that renders its own operation again would never end, so it gets a dialect that does not know it.
    private <T extends Operation> List<String> render(OperationRenderer<T> renderer, Operation operation) {
        List<OperationRenderer<?>> others =
                renderers.stream().filter(it -> it != renderer).toList();
        return renderer.render(renderer.operation().cast(operation), new ExtendedDialect(dialect, others));
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public Set<String> aliases() {
        return dialect.aliases();
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return dialect.supports(product);
    }

    @Override
    public Dialect ofVersion(DatabaseProduct product) {
        return new ExtendedDialect(dialect.ofVersion(product), renderers);
    }

    @Override
    public SqlSyntax syntax() {
        return dialect.syntax();
    }

    @Override
    public boolean supportsTransactionalDdl() {
        return dialect.supportsTransactionalDdl();
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return dialect.sessionLock();
    }

    @Override
    public int maxIdentifierLength() {
        return dialect.maxIdentifierLength();
    }

    @Override
    public String currentTimestamp() {
        return dialect.currentTimestamp();
    }

    @Override
    public String selectCurrentTimestamp() {
        return dialect.selectCurrentTimestamp();
    }

    @Override
    public String quote(String identifier) {
        return dialect.quote(identifier);
    }

    @Override
    public String qualify(Optional<String> schema, String table) {
        return dialect.qualify(schema, table);
    }

    @Override
    public String type(ColumnType type) {
        return dialect.type(type);
    }

    @Override
    public String literal(Object value) {
        return dialect.literal(value);
    }
}
