package dev.migration.dialect;

import dev.migration.operation.Operation;
import dev.migration.schema.ColumnType;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
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
        List<OperationRenderer<?>> able = renderers.stream()
                .filter(it -> it.operation().isInstance(operation))
                .toList();
        return able.stream()
                .filter(it -> names(it, dialect))
                .findFirst()
                .or(() -> able.stream().filter(it -> it.dialects().isEmpty()).findFirst())
                .map(it -> render(it, operation))
                .orElseGet(() -> dialect.render(operation));
    }

    /** A renderer that names the dialect is taken over one for all, in whatever order they were found. */
    private static boolean names(OperationRenderer<?> renderer, Dialect dialect) {
        return renderer.dialects().contains(dialect.name())
                || renderer.dialects().stream().anyMatch(dialect.aliases()::contains);
    }

    // A renderer that renders its own operation again would never end, so it gets a dialect that does not know it.
    private <T extends Operation> List<String> render(OperationRenderer<T> renderer, Operation operation) {
        List<OperationRenderer<?>> others =
                renderers.stream().filter(it -> it != renderer).toList();
        return renderer.render(renderer.operation().cast(operation), new ExtendedDialect(dialect, others));
    }

    @Override
    public Optional<TableRecreation> recreation() {
        return dialect.recreation();
    }

    @Override
    public Optional<ObjectNames> objectNames() {
        return dialect.objectNames();
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
    public boolean commitsWithDdl() {
        return dialect.commitsWithDdl();
    }

    @Override
    public boolean takesStatementsTogether() {
        return dialect.takesStatementsTogether();
    }

    @Override
    public Optional<RowGuard> rowGuard() {
        return dialect.rowGuard();
    }

    @Override
    public List<String> leftoversOf(Connection connection, String statement) throws SQLException {
        return dialect.leftoversOf(connection, statement);
    }

    @Override
    public Optional<ServerSessions> sessions() {
        return dialect.sessions();
    }

    @Override
    public Optional<ReadOnlyReason> readOnlyReason(Connection connection) throws SQLException {
        return dialect.readOnlyReason(connection);
    }

    @Override
    public Optional<Pooler> pooler() {
        return dialect.pooler();
    }

    @Override
    public List<TimeoutSetting> lockTimeout() {
        return dialect.lockTimeout();
    }

    @Override
    public Optional<TimeoutSetting> statementTimeout() {
        return dialect.statementTimeout();
    }

    @Override
    public boolean hasQueryTimeout() {
        return dialect.hasQueryTimeout();
    }

    @Override
    public Optional<Interference> interference(SQLException failure) {
        return dialect.interference(failure);
    }

    @Override
    public Optional<SessionObserver> observer() {
        return dialect.observer();
    }

    @Override
    public Optional<SessionLock> sessionLock() {
        return dialect.sessionLock();
    }

    @Override
    public Optional<SessionSchemas> sessionSchemas() {
        return dialect.sessionSchemas();
    }

    @Override
    public Optional<StatementRefusal> refusal(String statement) {
        return dialect.refusal(statement);
    }

    @Override
    public Optional<SessionSettings> sessionSettings() {
        return dialect.sessionSettings();
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
    public Folding folding() {
        return dialect.folding();
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
    public String qualify(QualifiedName name) {
        return dialect.qualify(name);
    }

    @Override
    public String type(ColumnType type) {
        return dialect.type(type);
    }

    @Override
    public String literal(Object value) {
        return dialect.literal(value);
    }

    @Override
    public String firstRows(String query, int rows) {
        return dialect.firstRows(query, rows);
    }

    @Override
    public Catalog catalog() {
        return dialect.catalog();
    }

    @Override
    public SchemaComparison comparison() {
        return dialect.comparison();
    }
}
