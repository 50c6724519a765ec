package com.acme.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.DestructiveChangeException;
import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import dev.migration.boot.autoconfigure.MigratorCustomizer;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** The beans of {@code docs/autogenerate.md} do what it says. */
class RuleTests {

    private static final Table ITEMS = Table.of("items")
            .column("id", bigint(), Column::notNull)
            .column("sys_row", bigint())
            .primaryKey("id");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("src/main/resources"));
    }

    @Test
    void newTablesAreGrantedInSqlAndTheTicketIsNamed() {
        run(migrator -> {
            Path script = generated(migrator, NewRevision.of("Add items"));

            assertThat(script)
                    .content()
                    .startsWith("-- ACME-17: Add items\n")
                    .contains("create table items (\n", "grant select on table items to reports;\n")
                    .contains("-- migrate:downgrade\nrevoke select on items from reports;\n\ndrop table items;");
        });
    }

    @Test
    void newTablesAreGrantedInJavaInWordsOfAcmesOwn() {
        run(migrator -> assertThat(
                        generated(migrator, NewRevision.of("Add items").withType(ScriptType.JAVA)))
                .content()
                .contains("import com.acme.grants.Acme;\n", "Acme.grant(op, \"select\", \"items\", \"reports\");\n")
                .contains("op.run(new Revoke(\"select\", \"items\", \"reports\"));\n"));
    }

    @Test
    void technicalColumnsAreNobodysBusiness() {
        run(migrator -> {
            jdbc(migrator).execute("create table items (id bigint primary key, sys_other bigint)");

            assertThat(migrator.differences().operations()).isEmpty();
        });
    }

    @Test
    void tablesStayAndColumnsAreRefused() {
        run(migrator -> {
            jdbc(migrator).execute("create table legacy (id bigint primary key)");
            jdbc(migrator).execute("create table items (id bigint primary key, price bigint)");

            assertThatExceptionOfType(DestructiveChangeException.class)
                    .isThrownBy(() -> generated(migrator, NewRevision.of("Drop")))
                    .satisfies(it -> assertThat(it.changes()).containsExactly("items.price"));
        });
    }

    private void run(Consumer<Migrator> check) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrationAutoConfiguration.class))
                .withUserConfiguration(AcmeRules.class)
                .withBean(
                        "model",
                        MigratorCustomizer.class,
                        () -> (database, migrator) -> migrator.model(dialect -> () -> DatabaseSchema.of(ITEMS)))
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()),
                        "migration.version-locations=classpath:com/acme/rules",
                        "migration.fail-on-missing-locations=false",
                        "migration.authoring.project-folder=" + folder)
                .run(context -> check.accept(context.getBean(Migrator.class)));
    }

    private static JdbcTemplate jdbc(Migrator migrator) {
        return new JdbcTemplate(migrator.dataSource());
    }

    private static Path generated(Migrator migrator, NewRevision request) {
        List<Path> files = migrator.autogenerate(Autogeneration.of(request));
        assertThat(files).hasSize(1);
        return files.get(0);
    }
}
