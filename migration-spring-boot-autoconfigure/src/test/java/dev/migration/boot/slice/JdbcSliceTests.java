package dev.migration.boot.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest(properties = "migration.version-locations=classpath:db/slice")
class JdbcSliceTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void sliceIsMigrated() {
        assertThat(jdbc.sql("select count(*) from book").query(Integer.class).single())
                .isOne();
    }
}
