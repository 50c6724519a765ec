package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlChecksumTests {

    private static final String SCRIPT =
            "create table Items (id int, title varchar(10) default 'a -- B');\ndrop view v;";

    @Test
    void theVersionOfTheAlgorithmIsInTheValueAndTheValueNeverChanges() {
        // Databases hold this value: if it changes, the version has to change with it.
        assertThat(checksum(SqlSyntax.standard(), SCRIPT))
                .isEqualTo("v1:2c3c5fdf8a9a6da24be18d405b4e400f7a6e048a147aa9427765f4e1731751ee");
    }

    static Stream<String> sameScripts() {
        return Stream.of(
                "\uFEFFcreate  table\tItems(id int,title varchar ( 10 )\u00A0default 'a -- B') ; drop view v",
                SCRIPT.replace("\n", "\r\n\r\n"),
                "-- what it does\n" + SCRIPT.replace("(id", "( /* the key; */ id") + "\n/* the end */",
                "CREATE TABLE items (ID INT, Title VARCHAR(10) DEFAULT 'a -- B');;\nDROP VIEW V");
    }

    @ParameterizedTest
    @MethodSource
    void sameScripts(String other) {
        assertThat(checksum(SqlSyntax.standard(), other)).isEqualTo(checksum(SqlSyntax.standard(), SCRIPT));
    }

    static Stream<String> otherScripts() {
        return Stream.of(
                SCRIPT.replace("a -- B", "a --  B"),
                SCRIPT.replace("a -- B", "a -- b"),
                SCRIPT.replace("Items", "\"Items\""),
                SCRIPT.replace("id int", "i d int"),
                SCRIPT.replace("10", "11"),
                SCRIPT.replace(";\ndrop", " drop"),
                SCRIPT.replace("drop view v;", ""),
                "drop view v;" + SCRIPT.replace("drop view v;", ""));
    }

    @ParameterizedTest
    @MethodSource
    void otherScripts(String other) {
        assertThat(checksum(SqlSyntax.standard(), other)).isNotEqualTo(checksum(SqlSyntax.standard(), SCRIPT));
    }

    @Test
    void quotedNamesCountWithTheirCase() {
        assertThat(checksum(SqlSyntax.mysql(), "select `A`")).isNotEqualTo(checksum(SqlSyntax.mysql(), "select `a`"));
    }

    @Test
    void whatTheServerReadsInCommentsCounts() {
        assertThat(checksum(SqlSyntax.mysql(), "/*!50000 drop table a */"))
                .isNotEqualTo(checksum(SqlSyntax.mysql(), "/*!50000 drop table b */"));
        assertThat(checksum(SqlSyntax.oracle(), "select /*+ full(a) */ 1 from a"))
                .isNotEqualTo(checksum(SqlSyntax.oracle(), "select /*+ full(b) */ 1 from a"));
        assertThat(checksum(SqlSyntax.oracle(), "select /* full(a) */ 1 from a"))
                .isEqualTo(checksum(SqlSyntax.oracle(), "select 1 from a"));
    }

    @Test
    void whatEndsStatementsDoesNotCount() {
        assertThat(checksum(SqlSyntax.mysql(), "delimiter //\nselect 1//\nselect 2//"))
                .isEqualTo(checksum(SqlSyntax.mysql(), "delimiter $$\nselect 1$$\nselect 2$$"))
                .isEqualTo(checksum(SqlSyntax.mysql(), "select 1; select 2"));
        assertThat(checksum(SqlSyntax.sqlserver(), "select 1\nGO 2"))
                .isEqualTo(checksum(SqlSyntax.sqlserver(), "select 1\ngo\nselect 1\ngo\n"))
                .isNotEqualTo(checksum(SqlSyntax.sqlserver(), "select 1\ngo\n"));
    }

    @Test
    void whatIsACommentDependsOnTheDatabase() {
        String one = "select 1 # 2\n";
        String other = "select 1 # 3\n";

        assertThat(checksum(SqlSyntax.mysql(), one)).isEqualTo(checksum(SqlSyntax.mysql(), other));
        assertThat(checksum(SqlSyntax.postgresql(), one)).isNotEqualTo(checksum(SqlSyntax.postgresql(), other));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("select 'a;\n  select 1;", "select 'a;\r\nselect 1;  ", true),
                Arguments.of("select 'a;\nselect 1;", "select 'b;\nselect 1;", false),
                Arguments.of("select 'a;\nselect 1;", "select 'a;'\nselect 1;", false));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(String one, String other, boolean same) {
        boolean equal = checksum(SqlSyntax.standard(), one).equals(checksum(SqlSyntax.standard(), other));

        assertThat(equal).isEqualTo(same);
    }

    @Test
    void theLocaleHasNoSayInIt() {
        Locale before = Locale.getDefault();
        String expected = checksum(SqlSyntax.standard(), "INSERT INTO ITEMS");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(checksum(SqlSyntax.standard(), "insert into items")).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String checksum(SqlSyntax syntax, String script) {
        SqlChecksum checksum = new SqlChecksum(syntax);
        checksum.addScript(script, it -> SqlSplitter.split(script, 1, it));
        return checksum.value();
    }
}
