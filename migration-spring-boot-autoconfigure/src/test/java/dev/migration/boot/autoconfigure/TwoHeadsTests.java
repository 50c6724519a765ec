package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;

/** Two developers wrote a revision that follows the same one. */
class TwoHeadsTests {

    @TempDir
    Path folder;

    //      ┌─ 2b  (Ann)
    //  1a ─┤
    //      └─ 3c  (Bob)
    @BeforeEach
    void writeScripts() throws IOException {
        script("1a", "", "Create items", "");
        script("2b", "1a", "Add tags", "-- author: Ann\n-- created: 2026-11-21T10:15:30Z\n");
        script("3c", "1a", "Add prices", "-- author: Bob\n");
    }

    @Test
    void startWithTheTargetHeadTellsWhoseHeadsThereAreAndHowToMergeThem() {
        Contexts.withH2()
                .withPropertyValues("migration.version-locations=file:" + folder, "migration.target=head")
                .run(context -> assertThat(failure(context))
                        .satisfies(it -> assertThat(it.problem())
                                .contains(
                                        "2 heads, '2b', '3c'",
                                        "2b  Add tags, by Ann (2026-11-21T10:15:30Z), file:",
                                        "/2b_script.sql",
                                        "3c  Add prices, by Bob, file:",
                                        "/3c_script.sql"))
                        .satisfies(it -> assertThat(it.remedy()).contains("migrate merge 2b 3c")));
    }

    @Test
    void mergeCommandOfOneOfSeveralDatabasesNamesIt() {
        Contexts.empty()
                .withPropertyValues(
                        "migration.datasources.orders.url=" + Contexts.newH2Url(),
                        "migration.datasources.orders.version-locations=file:" + folder,
                        "migration.datasources.orders.target=head")
                .run(context ->
                        assertThat(failure(context).remedy()).contains("migrate --database orders merge 2b 3c"));
    }

    @Test
    void startWithTheTargetHeadsAppliesBoth() {
        Contexts.withH2()
                .withPropertyValues("migration.version-locations=file:" + folder, "migration.target=heads")
                .run(context -> assertThat(
                                context.getBean(Migrator.class).current().revisions())
                        .containsExactlyInAnyOrder("2b", "3c"));
    }

    private static DatabaseMigrationException failure(AssertableApplicationContext context) {
        return Failures.find(context.getStartupFailure(), DatabaseMigrationException.class);
    }

    private void script(String id, String parent, String message, String more) throws IOException {
        Files.writeString(
                folder.resolve(id + "_script.sql"),
                "-- %s\n-- revision: %s\n-- down-revision: %s\n%s\n-- migrate:upgrade\ncreate table a%s (id int);\n"
                        .formatted(message, id, parent, more, id));
    }
}
