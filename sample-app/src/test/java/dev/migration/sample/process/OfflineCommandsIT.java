package dev.migration.sample.process;

import static dev.migration.sample.process.CommandRun.strings;
import static dev.migration.sample.process.GeneratedScripts.SAMPLES_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the packaged application knows and does while both of its databases, a PostgreSQL and an H2, are down: in the folder
 * of its project, as a developer has it.
 */
class OfflineCommandsIT {

    private static final Arguments DATABASES_THAT_ARE_DOWN = Arguments.of(
            "--spring.datasource.url=jdbc:postgresql://localhost:1/no",
            "--spring.datasource.password=quite-secret",
            "--app.audit.datasource.url=jdbc:h2:tcp://localhost:1/no");

    @TempDir
    Path folder;

    private ProjectFolder project;

    private Shell shell;

    @BeforeEach
    void setUp() throws Exception {
        project = ProjectFolder.copyTo(folder);
        shell = new Shell(folder, DATABASES_THAT_ARE_DOWN);
    }

    @Test
    void headsOfEveryDatabaseAreToldToMachines() throws Exception {
        CommandRun heads = shell.migrate("heads", "--json").succeeded();

        JsonNode head = heads.json("inventory").path("heads").path(0);
        assertThat(head.path("revision").asString()).isEqualTo(SAMPLES_HEAD);
        assertThat(strings(head.path("downRevisions"))).containsExactly("1a9b6e2fd8c5", "59e2b7410fda");
        assertThat(strings(head.path("tags"))).containsExactly("v1.0");
        assertThat(head.path("head").asBoolean()).isTrue();
        assertThat(strings(heads.json("audit").path("heads"), "revision")).containsExactly("d21b58f0c76e");
    }

    @Test
    void historyIsDrawnWithItsBranches() throws Exception {
        CommandRun history =
                shell.migrate("history", "--graph", "--database", "inventory").succeeded();

        assertThat(history.lines())
                .startsWith("*   1a9b6e2fd8c5, 59e2b7410fda -> 7f4ac1d9e603 (search) (head) (mergepoint), Merge search")
                .contains("|\\")
                .endsWith("* <base> -> 3c7e19a5b0d2, Create items");
    }

    @Test
    void branchesAndRevisionsAreToldToPeople() throws Exception {
        assertThat(shell.migrate("branches", "-v", "--database", "inventory")
                        .succeeded()
                        .output())
                .startsWith("Rev: 8f21d4c06e9b (branchpoint)")
                .contains("Branches into: b5a09e3d7c14, c0d85f7e3a41", " -> c0d85f7e3a41 (search), Index the titles");

        // The audit log has no such tag, and need not have.
        assertThat(shell.migrate("show", "tag:v1.0").succeeded().output())
                .startsWith("Rev: 7f4ac1d9e603 (head) (mergepoint)")
                .contains("Path: classpath:db/inventory/7f4ac1d9e603_merge_search.sql", "    Merge search");
    }

    @Test
    void templatesAreTold() throws Exception {
        JsonNode templates = shell.migrate("list-templates", "--json")
                .succeeded()
                .json("audit")
                .path("templates");

        assertThat(strings(templates, "type")).contains("sql", "java");
    }

    @Test
    void revisionIsWrittenWhereTheProjectKeepsIts() throws Exception {
        CommandRun run = shell.migrate(
                        "revision",
                        "-m",
                        "Weigh 'items'; 100%",
                        "--database",
                        "inventory",
                        "--rev-id",
                        "weigh001",
                        "--head",
                        "59e2",
                        "--splice",
                        "--branch-label",
                        "weights",
                        "--depends-on",
                        "6d3f",
                        "--tag",
                        "v1.1",
                        "--version-path",
                        "classpath:db/inventory",
                        "--sql")
                .succeeded();

        Path file = project.scripts("inventory").resolve("weigh001_weigh_items_100.sql");
        assertThat(run.output()).isEqualTo("  Generating %s ...  done%n".formatted(file));
        assertThat(file)
                .content()
                .startsWith("-- Weigh 'items'; 100%\n-- revision: weigh001\n-- down-revision: 59e2b7410fda\n")
                .contains("-- branch-labels: weights\n", "-- depends-on: 6d3f8b12e7a0\n", "-- tags: v1.1\n")
                .contains("-- migrate:upgrade\n", "-- migrate:downgrade\n");
    }

    @Test
    void scriptIsTaggedAndOpenedInTheEditor() throws Exception {
        Path script = project.scripts("inventory").resolve("8f21d4c06e9b_stock_the_first_items.sql");
        String before = Files.readString(script);

        shell.migrate("tag", "stocked", "8f21", "--database", "inventory").succeeded();
        assertThat(script).content().isEqualTo(before.replace("-- tags:\n", "-- tags: stocked\n"));

        CommandRun edit = shell.withVariable("EDITOR", "head -n 1").migrate("edit", "8f21", "--database", "inventory");
        assertThat(edit.succeeded().output()).isEqualTo("-- Stock the first items\n");
    }

    @Test
    void folderForScriptsIsCreatedInTheSources() throws Exception {
        shell.migrate("init", "classpath:db/orders", "--database", "audit").succeeded();

        assertThat(project.scripts("orders")).isDirectory();
    }

    @Test
    void upgradeIsPrintedInTheDialectOfEachDatabase() throws Exception {
        String sql =
                shell.migrate("upgrade", "--sql", "+1").succeeded().output().toLowerCase(Locale.ROOT);

        String postgresql = sql.substring(0, sql.indexOf("-- database: audit"));
        assertThat(postgresql)
                .startsWith("-- database: inventory")
                .contains("begin;", "create table migration_version", "-- running upgrade  -> 3c7e19a5b0d2")
                .contains("create table items", "generated by default as identity", "commit;")
                .doesNotContain("auto_increment");
        assertThat(sql.substring(postgresql.length()))
                .contains("create table audit_entries", "values ('a4e6130bd97f')")
                .doesNotContain("begin;");
    }

    @Test
    void downgradeIsPrintedForARange() throws Exception {
        String sql = shell.migrate("downgrade", "--sql", "tag:v1.0:3c7e", "--database", "inventory")
                .succeeded()
                .output()
                .toLowerCase(Locale.ROOT);
        assertThat(sql)
                .contains("alter table items drop column status;", "delete from items where title in")
                .doesNotContain("drop table items", "create table migration_version");
    }

    @Test
    void helpAndCompletionAreTold() throws Exception {
        assertThat(shell.migrate("upgrade", "--help").succeeded().output())
                .startsWith("Usage: migrate upgrade [OPTIONS] [TARGET...]")
                .contains("Examples:", "migrate upgrade --tag v1.0");

        assertThat(shell.migrate("generate-completion").succeeded().output())
                .startsWith("#!/usr/bin/env bash")
                .contains("--check-heads");
    }
}
