package dev.migration.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import dev.migration.source.SchemaSource;
import dev.migration.source.hibernate.HibernateModel;
import dev.migration.source.hibernate.zoo.ModelZoo;
import dev.migration.source.hibernate.zoo.identifier.Generators;
import dev.migration.source.hibernate.zoo.type.NamedEnums;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Hibernate makes beside tables and sequences comes with them, once, and goes with them. */
class ModelSupplementTests {

    private static final List<String> LEGACY = List.of("mapping/Legacy.hbm.xml", "mapping/Extras.hbm.xml");

    private final Map<TestServer, TestDatabase> databases = new EnumMap<>(TestServer.class);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void firstRowsAndAuxiliaryObjectsComeWithTheirTablesAndNotAgain(TestServer server) {
        Project project = project(server, List.of(Generators.class), LEGACY).upgraded("first");

        assertThat(project.database().jdbc().queryForObject("select last_number from number_ranges", Long.class))
                .isEqualTo(5);
        assertThat(project.database().jdbc().queryForList("select title from titles"))
                .isEmpty();
        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(project.migrator().autogenerate(Autogeneration.of(NewRevision.of("Again"))))
                .isEmpty();

        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();
        assertThat(project.migrator().databaseSchema().views()).isEmpty();
        project.migrator().upgrade();
    }

    @Test
    void anObjectComesWithATableThatIsAddedLater() {
        project(TestServer.POSTGRESQL, List.of(Generators.class), List.of()).upgraded("first");
        Project project = project(TestServer.POSTGRESQL, List.of(Generators.class), LEGACY);

        String script = project.generate("second");

        assertThat(script)
                .contains("create view titles as select title from legacy;")
                .contains("-- migrate:downgrade\ndrop index ix_legacy_backwards;\n\ndrop view titles;")
                .doesNotContain("insert into");
    }

    @Test
    void theHeaderNamesThem() {
        assertThat(project(TestServer.POSTGRESQL, List.of(Generators.class), LEGACY).generate("first"))
                .contains("-- + first rows of number_ranges\n", "-- + view titles as select title from legacy\n")
                .doesNotContain("IRREVERSIBLE");
    }

    @Test
    void castsOfAnEnumTypeComeAndGoWithIt() {
        Project project = project(TestServer.POSTGRESQL, List.of(NamedEnums.class), List.of())
                .upgraded("first");

        assertThat(project.database().jdbc().queryForObject("select 'LOW'::varchar::rank::varchar", String.class))
                .isEqualTo("LOW");
        assertThat(project.migrator().differences().operations()).isEmpty();
        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().enumTypes()).isEmpty();
    }

    @Test
    void inJavaTheyAreStatementsAndObjects() throws Exception {
        Files.createDirectories(folder.resolve("src/main/java"));
        TestDatabase database = PostgresServer.newDatabase();

        String source = new Project(folder, database)
                .with(it -> it.model(dialect -> source(database, dialect, List.of(Generators.class), LEGACY))
                        .locations("classpath:db/versions")
                        .failOnMissingLocations(false)
                        .authoring(how -> how.withProjectFolder(folder).withType(ScriptType.JAVA)))
                .generate("first");

        assertThat(source)
                .contains("op.execute(\"insert into number_ranges")
                .contains("op.createObject(new ReplaceableObject(")
                .contains("op.dropObject(new ReplaceableObject(");
    }

    private Project project(TestServer server, List<Class<?>> concepts, List<String> mappings) {
        TestDatabase database = databases.computeIfAbsent(server, it -> it.newDatabase(folder));
        return new Project(folder, database).with(it -> it.model(dialect -> source(database, dialect, concepts, mappings)));
    }

    private static SchemaSource source(
            TestDatabase database, Dialect dialect, List<Class<?>> concepts, List<String> mappings) {
        return HibernateModel.of(ModelZoo.classes(new ArrayList<>(concepts)))
                .withMappings(mappings)
                .withSettings(Map.of(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"))
                .on(product(database))
                .source(dialect);
    }

    private static DatabaseProduct product(TestDatabase database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
