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

        // SQL*Plus is told not to change the statements, with commands that are no part of them.
        String script = writer.toString().replace("SET SQLBLANKLINES ON\n", "").replace("SET DEFINE OFF\n", "");
        assertThat(texts(SqlSplitter.split(script, 1, syntax))).isEqualTo(texts(statements));
    }

    /** A batch is sent as it stands between separators, with its last semicolon and with comments. */
    private static List<String> texts(List<SqlStatement> statements) {
        return statements.stream()
                .map(it -> it.text().replaceFirst("\\s*;$", "").replaceFirst("^-- Everything\\s+", ""))
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
    void sqlPlusIsToldToLeaveBlankLinesAndAmpersandsAlone() {
        SqlScriptWriter writer = new SqlScriptWriter(SqlSyntax.oracle(), null);

        writer.statement("insert into t values ('a\n\nb & c')");
        writer.statement("insert into t values ('d & e')");

        assertThat(writer.toString())
                .startsWith("SET SQLBLANKLINES ON\n\nSET DEFINE OFF\n\n")
                .containsOnlyOnce("SET DEFINE OFF");
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
