package dev.migration.sample.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.sample.SampleApplication;
import dev.migration.sample.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sample's scripts promise, on every database that they are written for. */
abstract class SampleScriptsContract {

    private static final String CATEGORIES_MADE = "b5a09e3d7c14";

    abstract TestDatabase newDatabase();

    @Test
    void hibernateFindsWhatItsEntitiesNeed() {
        List<String> arguments = Stream.of(
                        newDatabase().asInventory(), newDatabase().asAudit(), List.of("--server.port=0"))
                .flatMap(List::stream)
                .toList();

        try (ConfigurableApplicationContext application =
                SpringApplication.run(SampleApplication.class, arguments.toArray(String[]::new))) {
            assertThat(application.getEnvironment().getProperty("spring.jpa.hibernate.ddl-auto"))
                    .isEqualTo("validate");
        }
    }

    @Test
    void namesThatDifferInCaseAndSpaceBecomeOneCategory() {
        TestDatabase database = newDatabase();

        inventory(database).upgrade();

        assertThat(itemsWith(database, "(select name from categories where categories.id = category_id)"))
                .containsExactly("Hammer: Tools", "Hand saw: Tools", "Lost and found: null", "Oak plank: Timber");
    }

    @Test
    void downgradeOfTheDataMigrationPutsTheNamesBack() {
        TestDatabase database = newDatabase();
        Migrator inventory = inventory(database);
        inventory.upgrade();

        inventory.downgrade(CATEGORIES_MADE);

        assertThat(itemsWith(database, "category_name"))
                .containsExactly("Hammer: Tools", "Hand saw: Tools", "Lost and found: null", "Oak plank: Timber");
        assertThat(count(database.jdbc(), "categories")).isZero();
    }

    @Test
    void downgradeToBaseLeavesNothingBehindAndTheWayUpIsOpenAgain() throws SQLException {
        for (String location : List.of("classpath:db/inventory", "classpath:db/audit")) {
            TestDatabase database = newDatabase();
            Migrator migrator = migrator(database, location);
            migrator.upgrade();
            assertThat(tables(database)).isNotEmpty();

            migrator.downgrade("base");

            assertThat(tables(database)).as(location).isEmpty();
            assertThat(migrator.upgrade().steps()).isNotEmpty();
        }
    }

    static Migrator inventory(TestDatabase database) {
        return migrator(database, "classpath:db/inventory");
    }

    private static Migrator migrator(TestDatabase database, String location) {
        return Migrator.builder(database.dataSource()).locations(location).build();
    }

    static int count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static List<String> itemsWith(TestDatabase database, String category) {
        return database.jdbc()
                .sql("select title, %s as category from items order by title".formatted(category))
                .query((row, number) -> row.getString("title") + ": " + row.getString("category"))
                .list();
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(name -> name.startsWith("migration_"));
        return names;
    }
}
