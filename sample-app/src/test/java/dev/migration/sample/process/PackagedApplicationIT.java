package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The executable jar on each of the databases that the README names. */
class PackagedApplicationIT {

    private static final String INVENTORY_HEAD = "7f4ac1d9e603";
    private static final String AUDIT_HEAD = "d21b58f0c76e";

    @TempDir
    Path folder;

    @Test
    void servesWithBothDatabasesAtHeadOnItsEmbeddedDefault() throws Exception {
        try (SampleProcess application = SampleProcess.serving(Arguments.of())) {
            assertIsAtHead(application, "inventory", INVENTORY_HEAD, "h2");
            assertIsAtHead(application, "audit", AUDIT_HEAD, "h2");
            assertThat(application.get("/actuator/health").path("status").asString())
                    .isEqualTo("UP");
            assertThat(application.get("/actuator/metrics").toString()).contains("migration");
        }
    }

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
            assertIsAtHead(first, "inventory", INVENTORY_HEAD, "postgresql");
            assertIsAtHead(first, "audit", AUDIT_HEAD, "postgresql");
            item = addItem(first);
        }

        try (SampleProcess second = SampleProcess.serving(arguments)) {
            assertAppliedNothing(second);
            assertKept(second, item);
        }
    }

    private static void assertIsAtHead(SampleProcess application, String database, String head, String dialect)
            throws Exception {
        MigrationsReport report = MigrationsReport.of(application, database);
        assertThat(report.status()).isEqualTo("UP_TO_DATE");
        assertThat(report.dialect()).isEqualTo(dialect);
        assertThat(report.current()).containsExactly(head);
        assertThat(report.pending()).isEmpty();
        assertThat(report.history()).hasSize(report.revisions()).doesNotHaveDuplicates();
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
            assertThat(report.history()).hasSize(report.revisions());
        }
    }

    private static void assertKept(SampleProcess application, String item) throws Exception {
        assertThat(application.get(item).path("title").asString()).isEqualTo("Drill");
        assertThat(application.get(item + "/audit").path(0).path("action").asString())
                .isEqualTo("created");
    }
}
