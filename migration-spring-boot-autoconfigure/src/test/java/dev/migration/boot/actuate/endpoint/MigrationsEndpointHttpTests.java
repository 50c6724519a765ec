package dev.migration.boot.actuate.endpoint;

import static dev.migration.boot.actuate.endpoint.ActuatorClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.autoconfigure.Contexts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=web",
            "management.endpoints.web.exposure.include=migrations,health,metrics",
            "management.endpoint.health.show-details=always",
            "migration.datasources.inventory.datasource=inventoryDataSource",
            "migration.datasources.audit.datasource=auditDataSource",
            "migration.datasources.audit.version-locations=classpath:db/audit",
            "migration.datasources.gone.url=jdbc:h2:tcp://localhost:1/x",
            "migration.datasources.gone.on-startup=none"
        })
class MigrationsEndpointHttpTests {

    @LocalServerPort
    int port;

    @Test
    void everyDatabaseIsDescribed() throws Exception {
        HttpResponse<String> response = get("migrations");

        assertThat(response.statusCode()).isEqualTo(200);
        json(response).extractingPath("contexts.web.databases.inventory.status").isEqualTo("UP_TO_DATE");
        json(response)
                .extractingPath("contexts.web.databases.inventory.current")
                .isEqualTo(List.of("2b"));
        json(response)
                .extractingPath("contexts.web.databases.inventory.revisions[0].type")
                .isEqualTo("sql");
        json(response)
                .extractingPath("contexts.web.databases.audit.history[0].status")
                .isEqualTo("SUCCEEDED");
        json(response).extractingPath("contexts.web.databases.gone.status").isEqualTo("ERROR");
        assertThat(response.body()).contains("\"parentId\":null");
    }

    @Test
    void oneDatabaseCanBeSelected() throws Exception {
        HttpResponse<String> response = get("migrations/audit");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"status\":\"UP_TO_DATE\",\"dialect\":\"h2\",\"databaseVersion\":");
    }

    @Test
    void oneRevisionCanBeSelected() throws Exception {
        HttpResponse<String> response = get("migrations/inventory/1a");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"revision\":\"1a\",\"downRevisions\":[]");
    }

    @Test
    void historyCanBeCut() throws Exception {
        json(get("migrations/inventory?history=1"))
                .extractingPath("history.length()")
                .isEqualTo(1);
    }

    @Test
    void unknownDatabasesAndRevisionsAreNotFound() throws Exception {
        assertThat(get("migrations/unknown").statusCode()).isEqualTo(404);
        assertThat(get("migrations/inventory/unknown").statusCode()).isEqualTo(404);
        assertThat(get("migrations/unknown/1a").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        HttpResponse<String> response = new ActuatorClient(port).post("migrations");

        assertThat(response.statusCode()).isEqualTo(405);
    }

    @Test
    void healthHasAComponentPerDatabase() throws Exception {
        HttpResponse<String> response = get("health/migrations");

        assertThat(response.statusCode()).isEqualTo(503);
        json(response).extractingPath("components.inventory.status").isEqualTo("UP");
        json(response).extractingPath("components.gone.status").isEqualTo("DOWN");
        assertThat(get("health/migrations/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsAreThereFromTheStart() throws Exception {
        HttpResponse<String> response = get("metrics/migrations.revision?tag=database:inventory");

        json(response).extractingPath("measurements[0].value").isEqualTo(2.0);
        json(get("metrics/migrations.pending?tag=database:audit"))
                .extractingPath("measurements[0].value")
                .isEqualTo(0.0);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return new ActuatorClient(port).get(path);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(
            exclude = {
                BatchJdbcAutoConfiguration.class,
                DataJpaRepositoriesAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class,
                JdbcSessionAutoConfiguration.class,
                QuartzAutoConfiguration.class,
                R2dbcAutoConfiguration.class
            })
    static class WebApplication {

        @Bean
        DataSource inventoryDataSource() {
            return Contexts.newH2();
        }

        @Bean
        DataSource auditDataSource() {
            return Contexts.newH2();
        }
    }
}
