package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A statement that is written for SQL*Plus means what it meant, and no line of it means anything to SQL*Plus. */
class SqlPlusTextTests {

    private static final List<String> PARTS =
            List.of("\n", "\n", "/", "-", "@", "#", "''", " ", "x", ";", ".", "/*", "--", "\u00fc", "y".repeat(700));

    private static String written(String statement) {
        return SqlPlusText.of(statement, SqlSyntax.oracle());
    }

    private static void requireHarmless(String text) {
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line.strip()).isNotEqualTo("/").doesNotStartWith("@").doesNotStartWith("#");
            assertThat(line).doesNotEndWith("-");
            assertThat(line.length()).isLessThan(1600);
        });
    }

    @Test
    void randomStringsKeepTheirValue() throws SQLException {
        Random random = new Random(4);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=Oracle");
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 500; i++) {
                StringBuilder literal = new StringBuilder("'");
                random.ints(random.nextInt(12), 0, PARTS.size()).forEach(it -> literal.append(PARTS.get(it)));
                String original = "select " + literal + "' from dual";

                String written = written(original);

                requireHarmless(written);
                assertThat(value(statement, written)).isEqualTo(value(statement, original));
            }
        }
    }

    private static String value(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    @Test
    void aDivisionIsNoCommand() {
        assertThat(written("select 6\n/\n3 from dual")).isEqualTo("select 6\n/* */ /\n3 from dual");
    }

    @Test
    void aDifferenceIsNoContinuation() {
        assertThat(written("select 6 -\n3 from dual")).isEqualTo("select 6 - /* */\n3 from dual");
    }

    @Test
    void aCommentMayEndInDashes() {
        assertThat(written("select 6 -- six ---\nfrom dual")).isEqualTo("select 6 -- six --- .\nfrom dual");
    }

    @Test
    void aCommentBeginsWithABlank() {
        assertThat(written("/*six*/ select /*+ full(t) */ 6 from t"))
                .isEqualTo("/* six*/ select /*+ full(t) */ 6 from t");
    }

    @Test
    void anAlternativelyQuotedStringOfSeveralLinesBecomesAPlainOne() {
        assertThat(written("begin p(q'[it's\n/\n]'); end;")).isEqualTo("begin p('it''s\n'||'/\n'); end;");
    }

    @Test
    void theTextOfACommentStaysInOnePiece() {
        String statement = "comment on table t is 'a\n@b'";

        assertThat(written(statement)).isEqualTo(statement);
    }

    @Test
    void whatCannotBeReadIsLeftAlone() {
        assertThat(written("select 'a\n/")).isEqualTo("select 'a\n/");
    }
}
