package dev.migration.boot.actuate.endpoint;

import static dev.migration.boot.actuate.endpoint.ActuatorClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.tenant.Tenant;
import dev.migration.tenant.TenantProvider;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sixty tenants, of which one has failed, one is missing and one gives no answer, beside a database without any. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=web",
            "management.endpoints.web.exposure.include=migrations,health,metrics",
            "management.endpoint.health.show-details=always",
            "migration.tenants.attempts=1",
            "migration.tenants.parallelism=1",
            "migration.tenants.failure-budget=5",
            "migration.datasources.shops.datasource=shopsDataSource",
            "migration.datasources.audit.datasource=auditDataSource",
            "migration.datasources.audit.version-locations=classpath:db/audit"
        })
class TenantsEndpointHttpTests {

    @LocalServerPort
    int port;

    @Test
    void databaseWithTenantsTellsHowManyStandWhere() throws Exception {
        HttpResponse<String> response = get("migrations/shops");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"status\":\"FAILED\",\"target\":[\"heads\"],\"heads\":[\"2b\"],\"total\":60,\"tenants\":"
                        + "{\"UP_TO_DATE\":57,\"BACKGROUND_PENDING\":0,\"PENDING\":0,\"FAILED\":1,"
                        + "\"UNKNOWN_REVISION\":0,\"MISSING\":1,\"UNREACHABLE\":1}}");
    }

    @Test
    void otherDatabasesAreDescribedBesideIt() throws Exception {
        HttpResponse<String> response = get("migrations");

        json(response).extractingPath("contexts.web.databases.shops.total").isEqualTo(60);
        json(response).extractingPath("contexts.web.databases.audit.status").isEqualTo("UP_TO_DATE");
    }

    @Test
    void tenantsComeInPages() throws Exception {
        HttpResponse<String> first = get("migrations/shops/tenants");
        HttpResponse<String> second = get("migrations/shops/tenants?page=1");

        assertThat(first.body())
                .startsWith("{\"page\":0,\"size\":50,\"total\":60,\"tenants\":[{\"tenant\":\"t00\",\"schema\":\"T00\","
                        + "\"status\":\"UP_TO_DATE\",\"current\":[\"2b\"],\"pending\":[],\"failed\":[]}");
        json(first).extractingPath("tenants.length()").isEqualTo(50);
        json(second).extractingPath("tenants.length()").isEqualTo(10);
        json(get("migrations/shops/tenants?page=2"))
                .extractingPath("tenants.length()")
                .isEqualTo(0);
    }

    @Test
    void tenantsAreSelectedByStateAndName() throws Exception {
        HttpResponse<String> failed = get("migrations/shops/tenants?state=FAILED&size=10");
        HttpResponse<String> unreachable = get("migrations/shops/tenants?state=unreachable");

        json(failed).extractingPath("total").isEqualTo(1);
        json(failed).extractingPath("tenants[0].tenant").isEqualTo("t07");
        json(failed).extractingPath("tenants[0].failed").isEqualTo(List.of("1a"));
        json(unreachable).extractingPath("tenants[0].schema").isNull();
        json(unreachable).extractingPath("tenants[0].problem").asString().contains("'shops/gone'");
        json(unreachable).extractingPath("tenants[0].remedy").asString().isNotEmpty();
        assertThat(unreachable.body()).doesNotContain("hidden-one");
        json(get("migrations/shops/tenants?name=t1")).extractingPath("total").isEqualTo(10);
    }

    @Test
    void oneTenantLooksLikeADatabase() throws Exception {
        HttpResponse<String> tenant = get("migrations/shops/tenants/t07?history=1");

        json(tenant).extractingPath("status").isEqualTo("FAILED");
        json(tenant).extractingPath("revisions.length()").isEqualTo(2);
        json(tenant).extractingPath("history.length()").isEqualTo(1);
        json(get("migrations/shops/tenants/missing")).extractingPath("status").isEqualTo("ERROR");
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        assertThat(get("migrations/shops/1a").statusCode()).isEqualTo(404);
        assertThat(get("migrations/audit/tenants").statusCode()).isEqualTo(404);
        assertThat(get("migrations/shops/tenants/unknown").statusCode()).isEqualTo(404);
        assertThat(get("migrations/shops/revisions/t01").statusCode()).isEqualTo(404);
        assertThat(get("migrations/audit/tenants/t01").statusCode()).isEqualTo(404);
    }

    @Test
    void wrongQuestionsAreRefused() throws Exception {
        assertThat(get("migrations/shops/tenants?page=-1").statusCode()).isEqualTo(400);
        assertThat(get("migrations/shops/tenants?size=0").statusCode()).isEqualTo(400);
        assertThat(get("migrations/shops/tenants?state=lost").statusCode()).isEqualTo(400);
    }

    @Test
    void healthHasAComponentForAllTenantsTogether() throws Exception {
        HttpResponse<String> response = get("health/migrations");

        assertThat(response.statusCode()).isEqualTo(200);
        json(response).extractingPath("components.shops.status").isEqualTo("UP");
        json(response).extractingPath("components.shops.details.tenants.FAILED").isEqualTo(1);
        json(response).extractingPath("components.audit.details.status").isEqualTo("UP_TO_DATE");
    }

    @Test
    void metricsCountTenantsByStateAndHaveNoTagForEach() throws Exception {
        json(get("metrics/migrations.tenants?tag=database:shops&tag=state:up_to_date"))
                .extractingPath("measurements[0].value")
                .isEqualTo(57.0);
        HttpResponse<String> revisions = get("metrics/migrations.revision");
        json(revisions)
                .extractingPath("availableTags[?(@.tag=='database')].values[*]")
                .asArray()
                .containsExactlyInAnyOrder("shops", "audit");
        json(get("metrics/migrations.revision?tag=database:shops&tag=revision:2b"))
                .extractingPath("measurements[0].value")
                .isEqualTo(57.0);
        json(get("metrics/migrations.heads?tag=database:shops"))
                .extractingPath("measurements[0].value")
                .isEqualTo(1.0);
        assertThat(get("metrics/migrations.pending?tag=database:shops").statusCode())
                .isEqualTo(404);
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
    static class ShopApplication {

        @Bean
        DataSource shopsDataSource() {
            DataSource dataSource = Contexts.newH2();
            JdbcClient jdbc = JdbcClient.create(dataSource);
            IntStream.range(0, 58)
                    .forEach(it -> jdbc.sql("create schema " + schema(it)).update());
            jdbc.sql("create table T07.item (id int)").update();
            return dataSource;
        }

        @Bean
        DataSource auditDataSource() {
            return Contexts.newH2();
        }

        @Bean
        @Qualifier("shops") TenantProvider shops() {
            List<Tenant> tenants = new ArrayList<>();
            IntStream.range(0, 58).forEach(it -> tenants.add(Tenant.inSchema("t%02d".formatted(it), schema(it))));
            tenants.add(Tenant.inSchema("missing", "MISSING"));
            tenants.add(Tenant.inDatabase(
                    "gone", Contexts.dataSource("jdbc:h2:tcp://localhost:1/x;user=me;password=hidden-one")));
            return () -> tenants;
        }

        private static String schema(int number) {
            return "T%02d".formatted(number);
        }
    }
}
