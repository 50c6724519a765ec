package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;

@DataJdbcTest(properties = "migration.version-locations=classpath:db/slice")
class DataJdbcSliceTests {

    @Autowired
    JdbcAggregateOperations aggregates;

    @Test
    void sliceIsMigrated() {
        assertThat(aggregates.count(Book.class)).isOne();
    }
}
