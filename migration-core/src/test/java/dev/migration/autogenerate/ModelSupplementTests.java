package dev.migration.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import dev.migration.source.SchemaSource;
import dev.migration.source.SchemaSupplement;
import dev.migration.source.WantedSchema;
import dev.migration.source.hibernate.HibernateModel;
import dev.migration.source.hibernate.zoo.ModelZoo;
import dev.migration.source.hibernate.zoo.definition.Options;
import dev.migration.source.hibernate.zoo.identifier.Generators;
import dev.migration.source.hibernate.zoo.type.NamedEnums;
import dev.migration.source.hibernate.zoo.type.Structs;
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

    @ParameterizedTest
    @EnumSource
    void anObjectThatIsAddedToATableThatIsThereIsMissed(TestServer server) {
        project(server, List.of(Generators.class), LEGACY).upgraded("first");
        List<String> more = new ArrayList<>(LEGACY);
        more.add("mapping/Later.hbm.xml");
        Project project = project(server, List.of(Generators.class), more);

        String script = project.generate("second");

        assertThat(script.lines().filter(it -> it.matches("-- [-+~?!] .*")))
                .as(script)
                .isNotEmpty()
                .allMatch(it -> it.matches("-- \\+ (trigger|alias|function) \"?(?i)legacy_.*"));
        project.migrator().upgrade();
        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(project.migrator().differences().remarks()).isEmpty();
        project.migrator().downgrade("first");
        project.migrator().upgrade();
    }

    @Test
    void anObjectThatIsThereInPartIsSpokenOf() {
        SchemaSupplement audit = new SchemaSupplement(
                "audit",
                null,
                false,
                List.of(
                        "create function audit() returns trigger language plpgsql as $$ begin return new; end $$",
                        "create trigger audit before insert on orders for each row execute function audit()"),
                List.of("drop trigger audit on orders", "drop function audit()"));
        DatabaseSchema schema =
                DatabaseSchema.of(Table.of("orders").column("id", bigint()).primaryKey("id"));
        SchemaSource source = new SchemaSource() {
            @Override
            public DatabaseSchema read() {
                return schema;
            }

            @Override
            public WantedSchema wanted() {
                return new WantedSchema(schema, List.of(audit), List.of());
            }
        };
        Project project = new Project(folder, PostgresServer.newDatabase())
                .with(it -> it.model(dialect -> source))
                .upgraded("first");
        project.database().jdbc().execute("drop trigger audit on orders");

        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(project.migrator().differences().remarks())
                .containsExactly("The model's 'audit' is in the database in part; create what is missing by hand:"
                        + " trigger audit.");
    }

    @Test
    void theHeaderNamesThem() {
        assertThat(project(TestServer.POSTGRESQL, List.of(Generators.class), LEGACY)
                        .generate("first"))
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
    void aCompositeTypeComesWithItsFirstColumnAndGoesWithIt() {
        Project project = project(TestServer.POSTGRESQL, List.of(Structs.class), List.of())
                .upgraded("first");

        assertThat(project.database()
                        .jdbc()
                        .queryForObject("select ((('EUR', 1, '')::sum_of_money).amount)", Long.class))
                .isEqualTo(1);
        assertThat(project.migrator().differences().operations()).isEmpty();
        project.migrator().downgrade("base");
        assertThat(project.database()
                        .jdbc()
                        .queryForList("select typname from pg_type where typname in ('sum_of_money', 'price')"))
                .isEmpty();
        project.migrator().upgrade();
    }

    @Test
    void optionsOfATableAreSpokenOfWhenItComesAndNotAgain() {
        Project project = project(TestServer.POSTGRESQL, List.of(Options.class), List.of());
        String remark =
                "The table 'archive' has options that are not written; add them if it needs them: with (fillfactor ="
                        + " 70)";
        List<String> told = new ArrayList<>();

        project.migrator()
                .autogenerate(Autogeneration.of(NewRevision.of("First")).withListener(told::add));

        assertThat(told).contains("! " + remark);
        project.migrator().upgrade();
        assertThat(project.migrator().differences().remarks()).isEmpty();
    }

    @Test
    void aDomainOfEnumWordsComesWithItsFirstColumn() {
        Project project =
                project(TestServer.H2, List.of(NamedEnums.class), List.of()).upgraded("first");

        assertThat(project.migrator().differences().operations()).isEmpty();
        project.migrator().downgrade("base");
        project.migrator().upgrade();
        assertThat(project.migrator().differences().operations()).isEmpty();
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
        return new Project(folder, database)
                .with(it -> it.model(dialect -> source(database, dialect, concepts, mappings)));
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
