package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqliteTextTests {

    private static String written(String statement) {
        return SqliteText.of(statement, SqlSyntax.sqlite());
    }

    @Test
    void aLineThatWouldEndTheStatementGetsCompany() {
        assertThat(written("select 6\n/\n3 as\n go \n")).isEqualTo("select 6\n/* */ /\n3 as\n /* */ go \n");
    }

    @Test
    void stringsAndOtherLinesAreLeftAlone() {
        String statement = "select 'a\n/\nb', 6 / 3, 6\n/ 3 -- go\n";

        assertThat(written(statement)).isEqualTo(statement);
    }
}
