package dev.migration.sample;

import static org.assertj.core.api.Assertions.assertThatException;

import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class StartOrderTests {

    /** All other tests start because the migrations came first. */
    @Test
    void withoutMigrationsHibernateMissesItsTables() {
        assertThatException()
                .isThrownBy(() ->
                        SpringApplication.run(SampleApplication.class, "--migration.enabled=false", "--server.port=0"))
                .havingRootCause()
                .isInstanceOf(SchemaManagementException.class)
                .withMessageContaining("missing table");
    }
}
