package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlScriptWriterTests {

    static Set<String> vendors() {
        return VendorScripts.SYNTAXES.keySet();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void whatIsWrittenSplitsIntoTheSameStatements(String vendor) {
        SqlSyntax syntax = VendorScripts.SYNTAXES.getOrDefault(vendor, SqlSyntax.standard());
        SqlScriptWriter writer = new SqlScriptWriter(syntax, null);
        List<SqlStatement> statements = VendorScripts.statements(vendor);

        writer.comment("Everything");
        statements.forEach(it -> writer.statement(it.text()));

        String script = writer.toString();
        assertThat(texts(SqlSplitter.split(script, 1, syntax))).isEqualTo(texts(statements));
    }

    /**
     * A batch is sent as it stands between separators, with its last semicolon and with comments. A comment is not let begin
     * a line with the slash that SQL*Plus takes as a command.
     */
    private static List<String> texts(List<SqlStatement> statements) {
        return statements.stream()
                .map(it -> it.text()
                        .replaceFirst("\\s*;$", "")
                        .replaceFirst("^-- Everything\\s+", "")
                        .replace("\n* /\n", "\n/\n"))
                .toList();
    }

    @Test
    void aTerminatorStandsOutsideOfAComment() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.postgresql(), null);

        writer.statement("select 1 -- one");

        assertThat(writer).hasToString("select 1 -- one\n;\n\n");
    }

    @Test
    void aBodyWithSemicolonsGetsATerminatorThatItDoesNotHold() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.mysql(), null);

        writer.statement("create procedure p() begin select '//'; end");

        assertThat(writer)
                .hasToString(
                        """
                        DELIMITER $$
                        create procedure p() begin select '//'; end
                        $$
                        DELIMITER ;

                        """);
    }

    @Test
    void sqlPlusIsToldToLeaveStatementsAlone() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.oracle(), null);

        writer.open("nothing stays.");

        assertThat(writer.toString())
                .startsWith("-- Run it with: NLS_LANG=.AL32UTF8 sqlplus ")
                .contains("\n-- It ends at the first statement that fails: nothing stays.\n")
                .contains("whenever sqlerror exit failure rollback\n")
                .contains("set define off\nset sqlblanklines on\nset sqlterminator off\n");
    }

    @Test
    void anEmptySeparatorIsForNoClient() {
        for (String vendor : vendors()) {
            SqlSyntax syntax = VendorScripts.SYNTAXES.getOrDefault(vendor, SqlSyntax.standard());
            SqlScriptWriter writer = new SqlScriptWriter(syntax, "");

            writer.open("nothing stays.");
            writer.statement("select 1");
            writer.commit();

            assertThat(writer).as(vendor).hasToString("select 1;\n\ncommit;\n\n");
        }
    }

    @Test
    void anotherSeparatorStandsBetweenBatches() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.sqlserver(), "send");

        writer.open("nothing stays.");
        writer.statement("select 1");

        assertThat(writer.toString()).contains("set xact_abort on;\n\nsend\n").endsWith("select 1;\n\nsend\n\n");
    }

    @Test
    void db2LeavesTransactionsByASetting() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.db2(), null);

        writer.begin();
        writer.statement("insert into t values (1)");
        writer.commit();

        assertThat(writer.toString().lines().filter(it -> !it.isBlank()))
                .containsExactly(
                        "update command options using c off;",
                        "insert into t values (1);",
                        "commit;",
                        "update command options using c on;");
    }

    @Test
    void isqlKeepsOnlyWhatIsCommitted() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.firebird(), null);

        writer.begin();
        writer.statement("insert into t values (1)");
        writer.keep();

        assertThat(writer).hasToString("insert into t values (1);\n\ncommit;\n\n");
    }
}
