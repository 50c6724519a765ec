package dev.migration.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sql.SqlSyntax;
import org.junit.jupiter.api.Test;

class ShownSqlTests {

    private static String postgresql(String sql) {
        return ShownSql.of(sql, SqlSyntax.postgresql());
    }

    @Test
    void stringsAreHiddenAndNamesAndNumbersStay() {
        assertThat(postgresql("select \"Id\" from t\n  where secret = 'a''b' and n = 42"))
                .isEqualTo("select \"Id\" from t where secret = '...' and n = 42");
        assertThat(postgresql("select E'a\\'b', $tag$ secret $tag$")).doesNotContain("a\\", "secret");
        assertThat(ShownSql.of("select \"secret\", 'a\\' , ' from `t`", SqlSyntax.mysql()))
                .isEqualTo("select '...', '...' from `t`");
    }

    @Test
    void commentsAreLeftOut() {
        assertThat(postgresql("select 1 /* password=secret */ -- secret")).isEqualTo("select 1");
    }

    @Test
    void passwordsWithoutQuotesAreHidden() {
        assertThat(ShownSql.of("alter user scott identified by tiger account unlock", SqlSyntax.oracle()))
                .isEqualTo("alter user scott identified by '...' account unlock");
        assertThat(ShownSql.of("create login bob with password = hunter2", SqlSyntax.sqlserver()))
                .isEqualTo("create login bob with password = '...'");
    }

    @Test
    void whatWasCutOffWithinAStringIsCutOffBeforeIt() {
        assertThat(postgresql("update t set note = 'a long secr")).isEqualTo("update t set note = ...");
        assertThat(postgresql("select $x$ secret")).isEqualTo("select ...");
        assertThat(postgresql("select 1 /* secret")).isEqualTo("select 1 ...");
    }

    @Test
    void longStatementsAreShortened() {
        assertThat(postgresql("select " + "column_name, ".repeat(50) + "1"))
                .hasSize(203)
                .endsWith("...");
    }
}
