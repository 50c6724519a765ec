package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An empty database on which a contract is tried: what it can do must work, what it cannot do must be refused. */
final class ContractDatabase {

    static final QualifiedName ITEMS = QualifiedName.of("items");

    private final Dialect dialect;

    private final DataSource dataSource;

    private final SingleConnectionDataSource session;

    private final Set<Feature> refused;

    private final Set<Obstacle> obstacles;

    private ContractDatabase(
            Dialect dialect,
            DataSource dataSource,
            SingleConnectionDataSource session,
            Set<Feature> refused,
            Set<Obstacle> obstacles) {
        this.dialect = dialect;
        this.dataSource = dataSource;
        this.session = session;
        this.refused = refused;
        this.obstacles = obstacles;
    }

    /** Opens a session, and takes the dialect that the live connection leads to. */
    static ContractDatabase open(DataSource dataSource, Set<Feature> refused, Set<Obstacle> obstacles) {
        try {
            Connection connection = dataSource.getConnection();
            Dialect dialect =
                    Dialects.load(ContractDatabase.class.getClassLoader()).forProduct(DatabaseProduct.of(connection));
            return new ContractDatabase(
                    dialect, dataSource, new SingleConnectionDataSource(connection, true), refused, obstacles);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void close() {
        session.destroy();
    }

    Dialect dialect() {
        return dialect;
    }

    DataSource dataSource() {
        return dataSource;
    }

    Connection connection() throws SQLException {
        return session.getConnection();
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(session);
    }

    boolean has(Obstacle obstacle) {
        return obstacles.contains(obstacle);
    }

    boolean refuses(Feature feature) {
        return refused.contains(feature);
    }

    void run(Operation operation) {
        dialect.render(operation).forEach(jdbc()::execute);
    }

    /** Carries it out, sees that something changed, takes it back, and sees that nothing did; twice. */
    void assertReversible(SchemaOperation operation) {
        List<String> before = snapshot();
        run(operation);
        List<String> changed = snapshot();
        assertThat(changed).as("effect of %s", operation).isNotEqualTo(before);
        run(operation.reverse());
        assertThat(snapshot()).as("reverse of %s", operation).isEqualTo(before);
        run(operation);
        assertThat(snapshot()).as("second effect of %s", operation).isEqualTo(changed);
        run(operation.reverse());
    }

    /** Whether the dialect lets it through; what it does not, it answers with a remedy. */
    boolean accepts(Operation operation) {
        try {
            dialect.render(operation);
            return true;
        } catch (UnsupportedOperationOnDialectException refusal) {
            assertThat(refusal.remedy()).isNotBlank();
            return false;
        }
    }

    /** Carried out and taken back like any other, unless the dialect refuses either. */
    void assertReversibleOrRefused(SchemaOperation operation) {
        if (accepts(operation) && accepts(operation.reverse())) {
            assertReversible(operation);
        }
    }

    /** The same for what need not make a difference everywhere: MySQL counts in one way only. */
    void assertTakenBackOrRefused(SchemaOperation operation) {
        if (accepts(operation) && accepts(operation.reverse())) {
            List<String> before = snapshot();
            run(operation);
            run(operation.reverse());
            assertThat(snapshot()).as("reverse of %s", operation).isEqualTo(before);
        }
    }

    void whereSupported(Feature feature, SchemaOperation operation) {
        if (refuses(feature)) {
            assertRefused(feature, () -> dialect.render(operation));
        } else {
            assertReversible(operation);
        }
    }

    void whereSupported(Feature feature, Runnable runnable) {
        if (refuses(feature)) {
            assertRefused(feature, runnable);
        } else {
            runnable.run();
        }
    }

    private static void assertRefused(Feature feature, Runnable runnable) {
        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class)
                .as("refusal of %s", feature)
                .isThrownBy(runnable::run)
                .satisfies(it -> assertThat(it.remedy()).isNotBlank());
    }

    List<String> snapshot() {
        try {
            return CatalogSnapshot.of(session.getConnection(), CatalogQueries.of(dialect.name()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void createItemsWithRow() {
        run(new CreateTable(items(), false));
        run(new BulkInsert(ITEMS, List.of(row("title", "a"))));
    }

    void assertRowIsThere() {
        assertThat(jdbc().queryForList("select title from items", String.class)).containsExactly("a");
    }

    static Table items() {
        return Table.of("items")
                .column("id", bigint(), column -> column.notNull().identity())
                .column(title())
                .column(price())
                .primaryKey("id");
    }

    static Column title() {
        return Column.of("title", varchar(200)).notNull();
    }

    static Column price() {
        return Column.of("price", numeric(10, 2)).defaultValue(new BigDecimal("9.5"));
    }

    static Map<String, @Nullable Object> row(String column, @Nullable Object value) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(column, value);
        return row;
    }

    static Map<String, @Nullable Object> priced(String title, int price) {
        Map<String, @Nullable Object> row = row("title", title);
        row.put("price", price);
        return row;
    }
}
