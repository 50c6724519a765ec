package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Long scripts of every unpleasant kind. In quadratic time each would take hours. */
class SqlSplitterSpeedTests {

    private static final int LENGTH = 4_000_000;

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of(
                        "many statements", 121_212, SqlSyntax.postgresql(), fill("insert into t values (1, 'a;b');\n")),
                Arguments.of("one string", 1, SqlSyntax.mysql(), "select '" + fill("a;\\'''\n") + "'"),
                Arguments.of("one nested comment", 1, SqlSyntax.postgresql(), fill("/*") + fill("*/") + "select 1"),
                Arguments.of("white space", 1, SqlSyntax.sqlserver(), "select 1" + fill(" \n") + "from t"),
                Arguments.of("dollars", 1, SqlSyntax.postgresql(), "select a" + fill("$a$1 $2")),
                Arguments.of("slashes", 1, SqlSyntax.oracle(), "select 1" + fill("\n/ 2")),
                Arguments.of("go", 1, SqlSyntax.sqlserver(), "select 1" + fill("\ngo on")),
                Arguments.of(
                        "blocks", 1, SqlSyntax.mariadb(), "create procedure p() " + fill("begin ") + fill("; end ")),
                Arguments.of("one word", 1, SqlSyntax.oracle(), fill("a")),
                Arguments.of(
                        "delimiters", 108_108, SqlSyntax.mysql(), fill("delimiter //\nselect 1;//\ndelimiter ;\n")),
                Arguments.of("executable comments", 1, SqlSyntax.mysql(), "select 1 " + fill("/*!1 a; */")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void scripts(String what, int expected, SqlSyntax syntax, String script) {
        List<SqlStatement> statements =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> SqlSplitter.split(script, 1, syntax));

        assertThat(statements.size()).isEqualTo(expected);
    }

    private static String fill(String part) {
        return part.repeat(LENGTH / part.length());
    }
}
