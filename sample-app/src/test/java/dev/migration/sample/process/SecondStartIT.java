package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The application is started again on the databases that the start before it left. */
class SecondStartIT {

    @TempDir
    Path folder;

    @Test
    void secondStartFindsTheFileDatabaseAtHeadAndItsDataThere() throws Exception {
        Arguments arguments = Arguments.of(
                "--spring.datasource.url=jdbc:h2:" + folder.resolve("inventory"),
                "--app.audit.datasource.url=jdbc:h2:" + folder.resolve("audit"));

        String item;
        try (SampleProcess first = SampleProcess.serving(arguments)) {
            item = addItem(first);
        }

        try (SampleProcess second = SampleProcess.serving(arguments)) {
            assertAppliedNothing(second);
            assertKept(second, item);
        }
    }

    @Test
    void secondStartFindsItsOwnPostgresAtHeadAndItsDataThere() throws Exception {
        Arguments arguments = Arguments.of(
                "--spring.profiles.active=postgres", "--app.postgres.data-directory=" + folder.resolve("postgres"));

        String item;
        try (SampleProcess first = SampleProcess.serving(arguments)) {
            assertThat(MigrationsReport.of(first, "inventory").dialect()).isEqualTo("postgresql");
            assertThat(MigrationsReport.of(first, "audit").dialect()).isEqualTo("postgresql");
            item = addItem(first);
        }

        try (SampleProcess second = SampleProcess.serving(arguments)) {
            assertAppliedNothing(second);
            assertKept(second, item);
        }
    }

    private static String addItem(SampleProcess application) throws Exception {
        JsonNode item = application.post("/items", """
                {"title": "Drill", "content": "600 W"}""");
        return "/items/" + item.path("id").asLong();
    }

    private static void assertAppliedNothing(SampleProcess application) throws Exception {
        assertThat(application.log()).doesNotContain("Upgrading");
        for (String database : List.of("inventory", "audit")) {
            MigrationsReport report = MigrationsReport.of(application, database);
            assertThat(report.status()).isEqualTo("UP_TO_DATE");
            assertThat(report.history()).containsExactlyInAnyOrderElementsOf(report.revisions());
        }
    }

    private static void assertKept(SampleProcess application, String item) throws Exception {
        assertThat(application.get(item).path("title").asString()).isEqualTo("Drill");
        assertThat(application.get(item + "/audit").path(0).path("action").asString())
                .isEqualTo("created");
    }
}
