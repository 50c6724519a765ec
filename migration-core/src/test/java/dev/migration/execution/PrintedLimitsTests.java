package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PrintedLimitsTests {

    private ScriptFolder scripts;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
    }

    private String printed(String dialect, Duration lockTimeout) {
        StringBuilder out = new StringBuilder();
        Migrator.builder(new DriverManagerDataSource())
                .locations(scripts.location())
                .offlineDialect(dialect)
                .offlineBatchSeparator("")
                .lockTimeout(lockTimeout)
                .build()
                .upgradeSql("aaa:head", out);
        return out.toString()
                .replaceAll("(?m)^--.*\n", "")
                .replaceAll("\n+", "\n")
                .strip();
    }

    @Test
    void postgresqlIsToldInEachTransactionAndForgetsWhatItIsToldOutsideOfOne() {
        scripts.script("aaa", "select 0;", "")
                .sections(
                        "bbb",
                        "aaa",
                        """
                        -- statement-timeout: 1h
                        -- migrate:upgrade
                        select 1;
                        select 2;
                        -- migrate:upgrade transaction=false lock-timeout=0
                        select 3;
                        -- migrate:upgrade
                        select 4;
                        """)
                .script("ccc", "select 5;", "");

        assertThat(printed("postgresql", Duration.ofSeconds(5)))
                .isEqualTo(
                        """
                        begin;
                        set local lock_timeout = '5s';
                        set local statement_timeout = '3600s';
                        select 1;
                        select 2;
                        commit;
                        set lock_timeout = 0;
                        set statement_timeout = '3600s';
                        select 3;
                        set lock_timeout = default;
                        set statement_timeout = default;
                        begin;
                        set local lock_timeout = '5s';
                        set local statement_timeout = '3600s';
                        select 4;
                        update migration_version set version_num = 'bbb' where version_num = 'aaa';
                        commit;
                        begin;
                        set local lock_timeout = '5s';
                        select 5;
                        update migration_version set version_num = 'ccc' where version_num = 'bbb';
                        commit;""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            mysql      | set session lock_wait_timeout = 5; set session innodb_lock_wait_timeout = 5; | set session lock_wait_timeout = default; set session innodb_lock_wait_timeout = default;
            mariadb    | set session lock_wait_timeout = 5; set session innodb_lock_wait_timeout = 5; | set session lock_wait_timeout = default; set session innodb_lock_wait_timeout = default;
            h2         | set lock_timeout 4100;                     | set lock_timeout 2000;
            sqlite     | pragma busy_timeout = 4100;                | pragma busy_timeout = 0;
            sqlserver  | set lock_timeout 4100;                     | set lock_timeout -1;
            oracle     | alter session set ddl_lock_timeout = 5;    | alter session set ddl_lock_timeout = 0;
            db2        | set current lock timeout = 5;              | set current lock timeout = null;
            informix   | set lock mode to wait 5;                   | set lock mode to not wait;
            sybase     | set lock wait 5;                           | set lock wait;
            """)
    void sessionsOfOthersAreToldOnceAndToldToForget(String dialect, String before, String after) {
        scripts.script("aaa", "select 0;", "").script("bbb", "select 1;", "").script("ccc", "select 2;", "");

        assertThat(printed(dialect, Duration.ofMillis(4_100)).replace('\n', ' '))
                .containsOnlyOnce(before)
                .containsOnlyOnce(after)
                .endsWith(after);
    }

    @ParameterizedTest
    @CsvSource({"derby", "hsqldb", "firebird"})
    void whatHasNoSuchSettingIsToldNothing(String dialect) {
        scripts.script("aaa", "select 0;", "").script("bbb", "select 1;", "");

        assertThat(printed(dialect, Duration.ofSeconds(5))).doesNotContainIgnoringCase("timeout");
    }
}
