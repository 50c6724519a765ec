package dev.migration.autogenerate.mutation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.SystemNames;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Index;
import dev.migration.schema.Table;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database with the shop as it was before anything changed, and with rows in all of its tables. */
final class Shop {

    /** Those that others refer to first. */
    private static final List<String> TABLES = List.of(
            "categories",
            "makers",
            "suppliers",
            "items",
            "item_tags",
            "item_related",
            "people",
            "payments",
            "card_payments",
            "countries",
            "cities",
            "visits",
            "visit_notes");

    private final Path folder;

    /** Kept open: H2 forgets how to check an {@code in} when the connection that defined it is closed. */
    private final DataSource database;

    private final Dialect dialect;

    private final DatabaseProduct product;

    private final DatabaseSchema schema;

    private final Rows rows;

    private Shop(Path folder, DataSource database, Dialect dialect) {
        this.folder = folder;
        this.database = database;
        this.dialect = dialect;
        this.product = product(database);
        DatabaseSchema model = ShopModels.unchanged(product, dialect);
        Migrator migrator = migrator(model).build();
        migrator.autogenerate(Autogeneration.of(NewRevision.of("Shop").withId("shop")));
        migrator.upgrade();
        insert();
        this.schema = migrator.databaseSchema();
        this.rows = rows(schema);
    }

    static Shop in(Path folder, TestDatabase database, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new Shop(folder, new HikariDataSource(config), dialect);
    }

    /** New scripts go where the first script is. */
    MigratorBuilder migrator(DatabaseSchema model) {
        return Migrator.builder(database).locations("file:" + folder).model(it -> () -> model);
    }

    /** New scripts are Java, among the sources of a project. */
    MigratorBuilder migratorInJava(DatabaseSchema model, Path project) {
        return migrator(model)
                .locations("classpath:versions", "file:" + folder)
                .failOnMissingLocations(false)
                .authoring(it -> it.withProjectFolder(project).withType(ScriptType.JAVA));
    }

    DatabaseSchema after(Change change) {
        return ShopModels.changed(change, product, dialect);
    }

    Dialect dialect() {
        return dialect;
    }

    /** At first. */
    DatabaseSchema schema() {
        return schema;
    }

    /** At first. */
    Rows rows() {
        return rows;
    }

    Rows rows(DatabaseSchema current) {
        return Rows.of(new JdbcTemplate(database), dialect, current);
    }

    /** Puts back the rows that a change had to take away. */
    void restoreRows() {
        for (int place = TABLES.size() - 1; place >= 0; place--) {
            new JdbcTemplate(database).update("delete from " + TABLES.get(place));
        }
        insert();
    }

    /** Neither order nor the names that the database makes up are a difference: what comes back stands at the end. */
    static DatabaseSchema sorted(DatabaseSchema schema) {
        return new DatabaseSchema(
                schema.tables().stream()
                        .map(Shop::sorted)
                        .sorted(Comparator.comparing(it -> it.name().toString()))
                        .toList(),
                schema.sequences(),
                schema.enumTypes(),
                schema.views());
    }

    private static Table sorted(Table table) {
        return new Table(
                table.name(),
                table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList(),
                table.constraints().stream()
                        .map(Shop::withoutText)
                        .sorted(Comparator.comparing(Constraint::toString))
                        .toList(),
                table.indexes().stream()
                        .sorted(Comparator.comparing(Index::name))
                        .toList(),
                table.comment(),
                table.options().stream()
                        .filter(it -> !(it instanceof SystemNames))
                        .toList());
    }

    /** PostgreSQL writes a check anew when a column that it is about gets another type. */
    private static Constraint withoutText(Constraint constraint) {
        return constraint instanceof Check check ? new Check(check.name(), "", check.validated()) : constraint;
    }

    private void insert() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("insert into categories (id, name) values (1, 'Tea')");
        jdbc.update("insert into categories (id, name) values (2, 'Cups')");
        jdbc.update("insert into makers (id, name, country) values (1, 'Ada', 'GB')");
        jdbc.update("insert into makers (id, name, country) values (2, 'Grace', 'US')");
        jdbc.update("insert into suppliers (id, name) values (1, 'Joan')");
        jdbc.update("insert into suppliers (id, name) values (2, 'Mary')");
        for (int item = 1; item <= 3; item++) {
            jdbc.update(
                    """
                    insert into items (id, title, code, price, stock, rating, weight, status, grade, colour, changed,
                                       note, height, width, category_id, maker_id)
                    values (?, ?, ?, ?, ?, ?, 1.5, ?, ?, 'RED', ?, 'kept', 10, 20, ?, 1)""",
                    item,
                    "Title " + item,
                    "C" + item,
                    item * 11,
                    item,
                    item,
                    item == 1 ? "OPEN" : "SOLD",
                    item % 2,
                    Timestamp.valueOf("2026-01-0%d 03:04:05".formatted(item)),
                    item % 2 + 1);
            jdbc.update("insert into item_tags (item_id, tag) values (?, 'green')", item);
        }
        jdbc.update("insert into item_related (item_id, related_id) values (1, 2)");
        jdbc.update("insert into people (id, kind, name) values (1, 'person', 'Ada')");
        jdbc.update("insert into people (id, kind, name, email) values (2, 'customer', 'Bo', 'bo@example.org')");
        jdbc.update("insert into payments (id, amount) values (1, 10.25)");
        jdbc.update("insert into payments (id, amount) values (2, 20)");
        jdbc.update("insert into card_payments (id, digits) values (2, '1234')");
        jdbc.update("insert into countries (id, iso) values (1, 'GB')");
        jdbc.update("insert into countries (id, iso) values (2, 'US')");
        jdbc.update("insert into cities (id, name, country_iso) values (1, 'London', 'GB')");
        jdbc.update("insert into cities (id, name, country_iso) values (2, 'York', null)");
        jdbc.update("insert into visits (id, visited) values (1, ?)", Date.valueOf("2026-01-02"));
        jdbc.update("insert into visit_notes (visit_id, text) values (1, 'rain')");
    }

    private static DatabaseProduct product(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
