package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlSplitterTests {

    @Test
    void statementsEndWithSemicolonsAndKnowTheirLines() {
        String script = "select 1;\n\nselect\n  2;\r\nselect 3;\rselect 4";

        assertThat(SqlSplitter.split(script, 10, SqlSyntax.standard()))
                .containsExactly(
                        new SqlStatement("select 1", 10),
                        new SqlStatement("select\n  2", 12),
                        new SqlStatement("select 3", 14),
                        new SqlStatement("select 4", 15));
    }

    @Test
    void commentsAreNotStatements() {
        assertThat(split(SqlSyntax.standard(), "-- one\n/* two; */ ; ;\n\t; -- three;"))
                .isEmpty();
        assertThat(split(SqlSyntax.sqlserver(), "-- one\nGO\n/* two\nGO\n*/\nGO 5\n"))
                .isEmpty();
        assertThat(split(SqlSyntax.standard(), "")).isEmpty();
    }

    @Test
    void commentsInsideAStatementStayAndThoseAroundItGo() {
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
        assertThat(split(SqlSyntax.standard(), "\uFEFFselect 1;\u00A0\n\u00A0select 2;\u00A0\u2003"))
                .containsExactly("select 1", "select 2");
        assertThat(split(SqlSyntax.sqlserver(), "select 1\nGO\u00A0\nselect 2\n\u00A0go"))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void otherAlphabetsAreNames() {
        assertThat(split(SqlSyntax.postgresql(), "select größe, 价格, \"naïve;\" from ürün; select '😀;'"))
                .containsExactly("select größe, 价格, \"naïve;\" from ürün", "select '😀;'");
    }

    @Test
    void whatOneDatabaseQuotesAnotherDoesNot() {
        assertThat(split(SqlSyntax.standard(), "select 'a\\'; select 'b'"))
                .containsExactly("select 'a\\'", "select 'b'");
        assertThat(split(SqlSyntax.mysql(), "select 'a\\'; select \\'b'"))
                .containsExactly("select 'a\\'; select \\'b'");
        assertThat(split(SqlSyntax.postgresql(), "select a[1]; select b[2]"))
                .containsExactly("select a[1]", "select b[2]");
        assertThat(split(SqlSyntax.sqlite(), "select [a;]; select `b;`")).containsExactly("select [a;]", "select `b;`");
    }

    @Test
    void aDollarInANameBeginsNoQuote() {
        assertThat(split(SqlSyntax.postgresql(), "select a$b$; select $1, $2$; select c$b$"))
                .containsExactly("select a$b$", "select $1, $2$", "select c$b$");
        assertThat(split(SqlSyntax.postgresql(), "select $a_1$; $$; $a_2$; $a_1$; select 2"))
                .containsExactly("select $a_1$; $$; $a_2$; $a_1$", "select 2");
    }

    @Test
    void commentsNestOnlyWhereTheyDo() {
        String script = "select 1 /* a /* b */ ; select 2 /* c */";

        assertThat(split(SqlSyntax.oracle(), script)).containsExactly("select 1", "select 2");
        assertThat(split(SqlSyntax.postgresql(), script + " */")).containsExactly("select 1");
    }

    @Test
    void dashesNeedWhiteSpaceInMysqlOnly() {
        assertThat(split(SqlSyntax.mysql(), "select 5--3; select 6 --\n, 7"))
                .containsExactly("select 5--3", "select 6 --\n, 7");
        assertThat(split(SqlSyntax.postgresql(), "select 5--3;\n; select 6")).containsExactly("select 5", "select 6");
    }

    @Test
    void transactionsAreNoBlocks() {
        for (SqlSyntax syntax : VendorScripts.SYNTAXES.values()) {
            if (!syntax.has(SqlFeature.GO_LINES) && syntax.blocks() != SqlBlocks.PL_SQL) {
                assertThat(split(syntax, "BEGIN; select 1; COMMIT; begin transaction; select 2; END;"))
                        .containsExactly("BEGIN", "select 1", "COMMIT", "begin transaction", "select 2", "END");
            }
        }
    }

    @Test
    void keywordsAreKnownInWhateverCase() {
        assertThat(split(
                        SqlSyntax.h2().withBlocks(SqlBlocks.ROUTINES),
                        "create Trigger t bEgIn atomic if a then b; eND if; End; select 1"))
                .containsExactly("create Trigger t bEgIn atomic if a then b; eND if; End", "select 1");
    }

    @Test
    void tablesMayBeCalledLikeBlocks() {
        assertThat(split(
                        SqlSyntax.mariadb(),
                        "create table event (begin int, end int); drop table trigger_; select begin"))
                .containsExactly("create table event (begin int, end int)", "drop table trigger_", "select begin");
        assertThat(split(
                        SqlSyntax.oracle(),
                        "create table type_ (a int); comment on table package is 'x'; insert into t values (1)"))
                .hasSize(3);
    }

    @Test
    void parametersAndColumnsMayBeCalledLikeBlocks() {
        assertThat(split(
                        SqlSyntax.postgresql(),
                        "create function f(begin int, x int default (case 1 when 1 then 2 end)) returns int begin atomic"
                                + " select t.end from t; end; select 1"))
                .hasSize(2);
        assertThat(
                        split(
                                SqlSyntax.mysql(),
                                "create trigger t before update of begin on e for each row begin set end = new.end; end; select 1"))
                .hasSize(2);
    }

    @Test
    void theLastStatementOfAnotherDelimiterNeedsNone() {
        assertThat(split(SqlSyntax.mysql(), "delimiter $$\nselect 1; select 2$$ select 3"))
                .containsExactly("select 1; select 2", "select 3");
        assertThat(split(SqlSyntax.db2(), "--#SET TERMINATOR @\nselect 1; @\n--#set terminator ;\nselect 2; select 3"))
                .containsExactly("select 1;", "select 2", "select 3");
        assertThat(split(SqlSyntax.firebird(), "set term !! ; select 1; !!\nSET TERM ;!! select 2;"))
                .containsExactly("select 1;", "select 2");
    }

    @Test
    void aSlashEndsPlainStatementsAndBlocksOfOracle() {
        assertThat(split(SqlSyntax.oracle(), "select 6\n/ 2 from dual;\nselect 3 from dual\n/\n/\nbegin null; end;\n/"))
                .containsExactly("select 6\n/ 2 from dual", "select 3 from dual", "begin null; end;");
    }

    @Test
    void goIsAWordUnlessItHasALineOfItsOwn() {
        assertThat(split(SqlSyntax.sqlserver(), "select go\ngo 2 -- twice\nselect 'a' go\ngo away\nGO 0\nselect 2"))
                .containsExactly("select go", "select go", "select 2");
    }

    @Test
    void aDialectOfOnesOwnIsMadeFromAnother() {
        SqlSyntax own = SqlSyntax.postgresql()
                .with(SqlFeature.HASH_COMMENTS, SqlFeature.BACKTICK_NAMES)
                .without(SqlFeature.DOLLAR_QUOTES)
                .withBlocks(SqlBlocks.PL_SQL)
                .withClient(SqlClient.NONE);

        assertThat(split(own, "select `a;`, $$b; # c;\nselect \\; d$$; prompt e"))
                .containsExactly("select `a;`, $$b", "select \\", "d$$", "prompt e");
        assertThat(SqlSyntax.postgresql().with(SqlFeature.HASH_COMMENTS).without(SqlFeature.HASH_COMMENTS))
                .isEqualTo(SqlSyntax.postgresql());
    }

    private static List<String> split(SqlSyntax syntax, String script) {
        return SqlSplitter.split(script, 1, syntax).stream()
                .map(SqlStatement::text)
                .toList();
    }
}
