package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    a > 0                       | b > 0
                    A > 0                       | b > 0
                    t.a > 0                     | t.b > 0
                    "a" > 0                     | "b" > 0
                    `a` > 0                     | `b` > 0
                    [a] > 0                     | [b] > 0
                    a = 'a' or 'it''s a' <> a   | b = 'a' or 'it''s a' <> b
                    a(a) > 0                    | a(b) > 0
                    a.x > 0 and aa > a          | a.x > 0 and aa > b
                    a > 0 -- a                  | b > 0 -- a
                    a /* a */ > a               | b /* a */ > b
                    "A" > 0                     | "A" > 0
                    (a)in(1, 2)                 | (b)in(1, 2)
                    """)
    void nameIsReplacedWhereItIsAColumns(String expression, String renamed) {
        assertThat(SqlNames.renamed(expression, "a", "b")).isEqualTo(renamed);
    }

    @Test
    void newNameIsQuotedWhereItHasToBe() {
        assertThat(SqlNames.renamed("a > 0", "a", "order")).isEqualTo("\"order\" > 0");
        assertThat(SqlNames.renamed("a > 0", "a", "Big Name")).isEqualTo("\"Big Name\" > 0");
        assertThat(SqlNames.renamed("[a] > 0", "a", "x]y")).isEqualTo("[x]]y] > 0");
    }

    @Test
    void nameInTextIsNoMention() {
        assertThat(SqlNames.mentions("title <> 'price'", "price")).isFalse();
        assertThat(SqlNames.mentions("title <> price", "price")).isTrue();
    }
}
