package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlSplitterTests {

    @Test
    void statementsEndWithSemicolonsAndKnowTheirLines() {
        List<SqlStatement> statements =
                SqlSplitter.split("select 1;\n\nselect\n  2;\r\nselect 3", 10, SqlSyntax.standard());

        assertThat(statements)
                .containsExactly(
                        new SqlStatement("select 1", 10),
                        new SqlStatement("select\n  2", 12),
                        new SqlStatement("select 3", 14));
    }

    @Test
    void commentsAreNotStatements() {
        assertThat(split(SqlSyntax.standard(), "-- one\n/* two; */ ; ;\n\t; -- three;"))
                .isEmpty();
    }

    @Test
    void commentsInsideAStatementStay() {
        assertThat(split(SqlSyntax.standard(), "-- before\nselect /* a; */ 1 -- b;\n + 2 -- after\n;"))
                .containsExactly("select /* a; */ 1 -- b;\n + 2");
    }

    @Test
    void semicolonsInStringsAndNamesEndNothing() {
        assertThat(split(SqlSyntax.standard(), "select 'a;''b;', \"c;\"\"d;\"; select 2"))
                .containsExactly("select 'a;''b;', \"c;\"\"d;\"", "select 2");
    }

    @Test
    void byteOrderMarksAndNoBreakSpacesAreWhiteSpace() {
        assertThat(split(SqlSyntax.standard(), "\uFEFFselect 1;\u00A0\n\u00A0select 2;\u00A0"))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void anUnterminatedStringIsReportedWhereItBegins() {
        assertThatExceptionOfType(UnterminatedSqlException.class)
                .isThrownBy(() -> split(SqlSyntax.standard(), "select 1;\nselect 'abc;\nselect 2;"))
                .satisfies(it -> {
                    assertThat(it.line()).isEqualTo(2);
                    assertThat(it.problem()).isEqualTo("A string begins in line 2 and does not end.");
                    assertThat(it.remedy()).isEqualTo("Close it with '.");
                });
    }

    private static List<String> split(SqlSyntax syntax, String script) {
        return SqlSplitter.split(script, 1, syntax).stream()
                .map(SqlStatement::text)
                .toList();
    }
}
