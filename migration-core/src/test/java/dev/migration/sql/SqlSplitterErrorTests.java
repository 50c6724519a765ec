package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlSplitterErrorTests {

    static Stream<Arguments> unterminated() {
        return Stream.of(
                Arguments.of(SqlSyntax.standard(), "'abc; -- ''", "string", "'"),
                Arguments.of(SqlSyntax.mysql(), "'abc\\'", "string", "'"),
                Arguments.of(SqlSyntax.postgresql(), "E'abc\\'", "string", "'"),
                Arguments.of(SqlSyntax.standard(), "\"abc", "quoted name", "\""),
                Arguments.of(SqlSyntax.mysql(), "`abc``", "quoted name", "`"),
                Arguments.of(SqlSyntax.sqlserver(), "[abc]]", "quoted name", "]"),
                Arguments.of(SqlSyntax.postgresql(), "$a$ $b$ $$", "dollar-quoted string", "$a$"),
                Arguments.of(SqlSyntax.oracle(), "q'[abc'", "string", "]'"),
                Arguments.of(SqlSyntax.standard(), "/* abc", "comment", "*/"),
                Arguments.of(SqlSyntax.postgresql(), "/* a /* b */", "comment", "*/"),
                Arguments.of(SqlSyntax.mysql(), "/*!50000 abc", "comment", "*/"),
                Arguments.of(SqlSyntax.informix(), "{ abc", "comment", "}"),
                Arguments.of(SqlSyntax.postgresql(), "(2; (3)", "parenthesis", ")"));
    }

    @ParameterizedTest
    @MethodSource
    void unterminated(SqlSyntax syntax, String opening, String what, String closing) {
        String script = "select 1;\nselect 'ok',\n 2 + " + opening + ";\nselect 3;\n";

        assertThatExceptionOfType(UnterminatedSqlException.class)
                .isThrownBy(() -> SqlSplitter.split(script, 101, syntax))
                .satisfies(it -> {
                    assertThat(it.line()).isEqualTo(103);
                    assertThat(it.problem()).isEqualTo("A %s begins in line 103 and does not end.".formatted(what));
                    assertThat(it.remedy()).isEqualTo("Close it with %s.".formatted(closing));
                });
    }

    static Stream<Arguments> openBlocks() {
        return Stream.of(
                Arguments.of(SqlSyntax.postgresql(), "create function f() returns int begin atomic select 1;"),
                Arguments.of(SqlSyntax.mariadb(), "begin not atomic begin select 1; end;"),
                Arguments.of(SqlSyntax.sqlite(), "create trigger t after insert on a begin select case 1 end;"),
                Arguments.of(SqlSyntax.oracle(), "create procedure p as begin null; end;"),
                Arguments.of(SqlSyntax.firebird(), "create procedure p as declare x int; begin x = 1;"),
                Arguments.of(SqlSyntax.informix(), "create procedure p() return 1; end;"));
    }

    @ParameterizedTest
    @MethodSource
    void openBlocks(SqlSyntax syntax, String block) {
        assertThatExceptionOfType(UnterminatedSqlException.class)
                .isThrownBy(() -> SqlSplitter.split("select 1;\n" + block + "\nselect 2;", 1, syntax))
                .satisfies(it -> {
                    assertThat(it.line()).isEqualTo(2);
                    assertThat(it.problem()).isEqualTo("A block begins in line 2 and does not end.");
                    assertThat(it.remedy())
                            .isEqualTo("Close it with %s."
                                    .formatted(syntax.blocks().closing()));
                });
    }

    static Stream<Arguments> clientCommands() {
        return Stream.of(
                Arguments.of(SqlSyntax.postgresql(), "\\connect other", "psql"),
                Arguments.of(SqlSyntax.postgresql(), "select 1 \\gexec", "psql"),
                Arguments.of(SqlSyntax.postgresql(), "COPY items (id, title) FROM STDIN;", "psql"),
                Arguments.of(SqlSyntax.mysql(), "source other.sql", "the mysql client"),
                Arguments.of(SqlSyntax.mysql(), "select 1\\G", "the mysql client"),
                Arguments.of(SqlSyntax.sqlite(), ".read other.sql", "the sqlite3 shell"),
                Arguments.of(SqlSyntax.sqlserver(), ":setvar name value", "sqlcmd"),
                Arguments.of(SqlSyntax.sqlserver(), "select 1\n:r other.sql", "sqlcmd"),
                Arguments.of(SqlSyntax.sqlserver(), "!!dir", "sqlcmd"),
                Arguments.of(SqlSyntax.oracle(), "SET DEFINE OFF", "SQL*Plus"),
                Arguments.of(SqlSyntax.oracle(), "Prompt Done; indeed", "SQL*Plus"),
                Arguments.of(SqlSyntax.oracle(), "@@other.sql", "SQL*Plus"),
                Arguments.of(SqlSyntax.oracle(), "exec run_it;", "SQL*Plus"),
                Arguments.of(SqlSyntax.oracle(), "whenever sqlerror exit failure", "SQL*Plus"),
                Arguments.of(SqlSyntax.db2(), "CONNECT TO sample", "the Db2 command line"),
                Arguments.of(SqlSyntax.hsqldb(), "\\i other.sql", "SqlTool"),
                Arguments.of(SqlSyntax.derby(), "run 'other.sql'", "ij"),
                Arguments.of(SqlSyntax.firebird(), "SET AUTODDL ON;", "isql"),
                Arguments.of(SqlSyntax.firebird(), "input other.sql;", "isql"),
                Arguments.of(SqlSyntax.informix(), "load from 'items' insert into items", "DB-Access"),
                Arguments.of(SqlSyntax.sybase(), "reset", "isql"));
    }

    @ParameterizedTest
    @MethodSource
    void clientCommands(SqlSyntax syntax, String script, String client) {
        String command = script.substring(script.indexOf('\n') + 1);

        assertThatExceptionOfType(ClientCommandException.class)
                .isThrownBy(() -> SqlSplitter.split("-- a comment\n\n" + script, 1, syntax))
                .satisfies(it -> {
                    assertThat(it.line()).isEqualTo(script.contains("\n") ? 4 : 3);
                    assertThat(command).contains(it.command());
                    assertThat(it.problem())
                            .isEqualTo("Line %d is for %s, not for the database: '%s'."
                                    .formatted(it.line(), client, it.command()));
                });
    }

    @Test
    void theRemedyForCopiedDataNamesWhatDoesTheSame() {
        assertThatExceptionOfType(ClientCommandException.class)
                .isThrownBy(() -> SqlSplitter.split("copy t from stdin;\n1\n\\.\n", 1, SqlSyntax.postgresql()))
                .satisfies(it -> assertThat(it.remedy()).contains("INSERT").contains("CopyManager"));
    }

    static Stream<Arguments> sqlThatLooksLikeCommands() {
        return Stream.of(
                Arguments.of(SqlSyntax.postgresql(), "copy t to '/tmp/t'; select stdin from t; select 'a\\b'"),
                Arguments.of(SqlSyntax.oracle(), "set role all; set transaction read only; select prompt from t"),
                Arguments.of(SqlSyntax.firebird(), "set generator g to 1; set statistics index i"),
                Arguments.of(SqlSyntax.sqlserver(), "label:\nselect 1 where a\n!= 2"),
                Arguments.of(SqlSyntax.sqlite(), "select 1\n.5"),
                Arguments.of(SqlSyntax.standard(), "connect me; source it; exit"));
    }

    @ParameterizedTest
    @MethodSource
    void sqlThatLooksLikeCommands(SqlSyntax syntax, String script) {
        assertThatCode(() -> SqlSplitter.split(script, 1, syntax)).doesNotThrowAnyException();
    }

    static Stream<Arguments> terminators() {
        return Stream.of(
                Arguments.of(SqlSyntax.mysql(), "DELIMITER", "DELIMITER"),
                Arguments.of(SqlSyntax.firebird(), "SET TERM ;", "SET TERM ;"),
                Arguments.of(SqlSyntax.firebird(), "SET TERM ^", "SET TERM"),
                Arguments.of(SqlSyntax.db2(), "--#SET TERMINATOR", "--#SET TERMINATOR"),
                Arguments.of(SqlSyntax.sqlserver(), "select 2\nGO 100001", "GO 100001"),
                Arguments.of(SqlSyntax.sqlserver(), "select 2\nGO 99999999999999999999", "GO 99999999999999999999"));
    }

    @ParameterizedTest
    @MethodSource
    void terminators(SqlSyntax syntax, String script, String command) {
        assertThatExceptionOfType(TerminatorException.class)
                .isThrownBy(() -> SqlSplitter.split("-- one\n" + script + "\n", 1, syntax))
                .satisfies(it -> {
                    assertThat(it.line()).isEqualTo(script.contains("\n") ? 3 : 2);
                    assertThat(it.problem()).endsWith("'" + command + "'.");
                    assertThat(it.remedy()).isNotBlank();
                });
    }
}
