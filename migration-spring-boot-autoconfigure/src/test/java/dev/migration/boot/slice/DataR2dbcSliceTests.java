package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.r2dbc.test.autoconfigure.DataR2dbcTest;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;

@DataR2dbcTest(
        properties = {
            "migration.version-locations=classpath:db/slice",
            "migration.url=jdbc:h2:mem:r2dbc-slice;DB_CLOSE_DELAY=-1",
            "migration.user=sa",
            "spring.r2dbc.url=r2dbc:h2:mem:///r2dbc-slice?options=DB_CLOSE_DELAY=-1",
            "spring.r2dbc.username=sa"
        })
class DataR2dbcSliceTests {

    @Autowired
    R2dbcEntityTemplate template;

    @Autowired
    ObjectProvider<DataSource> dataSources;

    @Test
    void sliceIsMigratedWithoutADataSource() {
        assertThat(dataSources.stream()).isEmpty();
        assertThat(template.select(Book.class).count().block()).isOne();
    }
}
