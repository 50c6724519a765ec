package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the README's first command gives: the application with nothing installed and nothing configured. */
class EmbeddedDefaultIT {

    private static SampleProcess application;

    @BeforeAll
    static void start() throws Exception {
        application = SampleProcess.serving(Arguments.of());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({"inventory, 7f4ac1d9e603, 9", "audit, d21b58f0c76e, 2"})
    void endpointShowsTheDatabaseAtHead(String database, String head, int revisions) throws Exception {
        MigrationsReport report = MigrationsReport.of(application, database);

        assertThat(report.status()).isEqualTo("UP_TO_DATE");
        assertThat(report.dialect()).isEqualTo("h2");
        assertThat(report.current()).containsExactly(head);
        assertThat(report.pending()).isEmpty();
        assertThat(report.revisions()).hasSize(revisions).doesNotHaveDuplicates();
        assertThat(report.history()).containsExactlyInAnyOrderElementsOf(report.revisions());
    }

    @Test
    void endpointSelectsOneRevision() throws Exception {
        JsonNode revision = application.get("/actuator/migrations/inventory/6d3f8b12e7a0");

        assertThat(revision.path("type").asString()).isEqualTo("java");
        assertThat(revision.path("state").asString()).isEqualTo("APPLIED");
        assertThat(revision.path("downRevisions").path(0).asString()).isEqualTo("b5a09e3d7c14");
    }

    @ParameterizedTest
    @CsvSource({"inventory, 7f4ac1d9e603", "audit, d21b58f0c76e"})
    void healthTellsWhereTheDatabaseStands(String database, String head) throws Exception {
        JsonNode health = application.get("/actuator/health/migrations/" + database);

        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.path("details").path("current").path(0).asString()).isEqualTo(head);
        assertThat(health.path("details").path("pending").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "migrations.revision, inventory, COUNT, 9",
        "migrations.pending, inventory, VALUE, 0",
        "migrations.heads, inventory, VALUE, 1",
        "migrations.revision, audit, COUNT, 2"
    })
    void metricsCountByDatabase(String meter, String database, String statistic, double value) throws Exception {
        JsonNode measurement = application
                .get("/actuator/metrics/%s?tag=database:%s".formatted(meter, database))
                .path("measurements")
                .path(0);

        assertThat(measurement.path("statistic").asString()).isEqualTo(statistic);
        assertThat(measurement.path("value").asDouble()).isEqualTo(value);
    }

    @Test
    void itemsStandInTheCategoriesThatTheDataMigrationMade() throws Exception {
        JsonNode items = application.get("/items").path("content");

        assertThat(items)
                .extracting(item -> item.path("title").asString() + ": "
                        + item.path("category").path("name").asString("none"))
                .containsExactly("Hammer: Tools", "Hand saw: Tools", "Oak plank: Timber", "Lost and found: none");
    }
}
