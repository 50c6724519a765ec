package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.dialect.Dialects;
import dev.migration.server.H2Database;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SQL scripts do not know themselves, and that no value becomes more than it was meant to be. */
class ScriptArgumentTests {

    private static final List<String> ATTACKS = List.of(
            "x'; drop table items; --",
            "x\"; drop table items; --",
            "x`; drop table items; --",
            "x]; drop table items; --",
            "\\'; drop table items; --",
            "\\",
            "'",
            "''",
            "x\\",
            "*/ drop table items /*",
            "-- ",
            "$$; drop table items; $$",
            "${name}",
            "x\n;\ngo\ndrop table items",
            "x\u2019; drop table items",
            "?",
            "{fn now()}");

    private final Path folder;

    private final DataSource database = H2Database.newDatabase().dataSource();

    ScriptArgumentTests(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<String> dialects() {
        return Dialects.load(ScriptArgumentTests.class.getClassLoader()).names();
    }

    private Script script(String declared, String sql) {
        write(declared, sql);
        return Scripting.only(folder);
    }

    private void write(String declared, String sql) {
        Scripting.write(
                folder,
                "1a_some.sql",
                "-- Something\n-- revision: 1a\n-- arguments: %s\n-- migrate:upgrade\n%s\n".formatted(declared, sql));
    }

    private MigratorBuilder builder() {
        return Migrator.builder(database).locations("file:" + folder);
    }

    private static List<String> problems(Script script) {
        return script.problems("postgresql", SqlSyntax.postgresql()).stream()
                .map(ScriptProblem::problem)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noValueEndsTheStringThatItIs(String dialect) {
        Script script = script("text", "insert into items values (${text}, 1)");

        assertThat(ATTACKS).allSatisfy(attack -> assertThat(tokens(script, dialect, Map.of("text", attack)))
                .hasSize(9)
                .element(5)
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(SqlToken.Kind.QUOTED);
                    assertThat(it.unquoted()).isEqualTo(attack);
                }));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noValueEndsTheNameThatItIs(String dialect) {
        Script script = script("name as name", "drop view ${name}");

        assertThat(ATTACKS).allSatisfy(attack -> assertThat(tokens(script, dialect, Map.of("name", attack)))
                .hasSize(3)
                .element(2)
                .satisfies(it -> assertThat(it.kind()).isNotEqualTo(SqlToken.Kind.SYMBOL)));
    }

    private static List<SqlToken> tokens(Script script, String dialect, Map<String, String> values) {
        List<String> statements = RecordingContext.upgrade(script, dialect, values);
        assertThat(statements).hasSize(1);
        String statement = statements.get(0).replaceFirst("\\d+: ", "");
        SqlSyntax syntax = Dialects.load(ScriptArgumentTests.class.getClassLoader())
                .named(dialect)
                .syntax();
        // SQL Server writes N before a string.
        return SqlToken.of(statement, syntax).stream().filter(it -> !it.is("N")).toList();
    }

    @Test
    void plainNameNeedsNoQuotesAndANumberIsOne() {
        Script script = script("role as name, size as number", "grant select on items to ${role};\nset a = ${size};");

        assertThat(RecordingContext.upgrade(script, "postgresql", Map.of("role", "shop_app", "size", "-12.5")))
                .containsExactly("5: grant select on items to shop_app", "6: set a =  -12.5");
    }

    @Test
    void negativeNumberAfterAMinusBeginsNoComment() {
        Script script = script("n as number", "update items set price = price -${n}, checked = 1\nwhere id = 7;");

        assertThat(tokens(script, "postgresql", Map.of("n", "-1")))
                .extracting(SqlToken::text)
                .contains("checked", "where");
    }

    @Test
    void whatIsDeclaredAsSqlIsPlacedAsItIs() {
        Script script = script("prefix as sql", "create table ${prefix}_items (note text default 'of ${prefix}');");

        assertThat(problems(script)).isEmpty();
        assertThat(RecordingContext.upgrade(script, "postgresql", Map.of("prefix", "shop")))
                .containsExactly("5: create table shop_items (note text default 'of shop')");
    }

    @Test
    void valuesOfOtherKindsAreRefusedWithoutNamingThem() {
        Script script = script("size as number, role as name", "select ${size}, ${role};");

        assertThatExceptionOfType(ScriptArgumentException.class)
                .isThrownBy(
                        () -> RecordingContext.upgrade(script, "postgresql", Map.of("size", "1 or 1=1", "role", " ")))
                .satisfies(it -> assertThat(it.problem())
                        .contains("'size' is no number", "'role' is no name")
                        .doesNotContain("1=1"));
    }

    @Test
    void placeholdersAreNoPartOfStringsNamesAndWords() {
        assertThat(problems(script("a", "select '${a}', \"${a}\", $$ ${a} $$, x${a}, ${a}y;")))
                .hasSize(5)
                .satisfies(it -> assertThat(it.subList(0, 3)).allMatch(problem -> problem.contains("between quotes")))
                .satisfies(it -> assertThat(it.subList(3, 5)).allMatch(problem -> problem.contains("part of a word")));
    }

    @Test
    void placeholderThatIsNotDeclaredIsAProblemUnlessItIsText() {
        assertThat(problems(script("a", "select ${b}, '${c}' /* ${d} */ -- ${e}\n;")))
                .containsExactly("The header does not declare the argument of ${b}.");
        Scripting.write(folder, "1a_some.sql", Scripting.script("1a", "select ${b};"));
        assertThat(problems(Scripting.only(folder))).hasSize(1);
    }

    @Test
    void bracesThatAreACommentToTheDatabaseAreStillAPlaceholder() {
        Script script = script("role as name", "grant select on items to ${role};");

        assertThat(RecordingContext.upgrade(script, "informix", Map.of("role", "shop_app")))
                .containsExactly("5: grant select on items to shop_app");
    }

    @Test
    void declarationThatMakesNoSenseIsReported() {
        write("a as thing, a b, c, c", "select 1;");

        assertThat(Scripting.problems(Scripting.loader(folder)))
                .containsExactly(
                        "1a_some.sql:3: An argument cannot be placed as 'thing'.",
                        "1a_some.sql:3: 'a b' declares no argument.",
                        "1a_some.sql:3: The argument 'c' is declared twice.");
    }

    @Test
    void argumentsAreAskedForBeforeTheFirstScriptRuns() {
        Scripting.write(folder, "0a_some.sql", Scripting.script("0a", "create table first (id int);"));
        Scripting.write(
                folder,
                "1a_some.sql",
                "-- Something\n-- revision: 1a\n-- down-revision: 0a\n-- arguments: note\n-- migrate:upgrade\nselect ${note};\n");

        assertThatExceptionOfType(ScriptArgumentException.class)
                .isThrownBy(builder().build()::upgrade)
                .satisfies(it -> {
                    assertThat(it.problem()).contains("Revision '1a'", "'note' has no value");
                    assertThat(it.remedy()).contains("-x", "migration.arguments.");
                });
        assertThat(builder().build().current().revisions()).isEmpty();
        assertThatExceptionOfType(ScriptArgumentException.class)
                .isThrownBy(() -> builder().offlineDialect("h2").build().upgradeSql("heads", new StringBuilder()));
    }

    @Test
    void checksumCoversHowValuesArePlacedAndNotTheValues() {
        write("note", "create table items (note varchar(99) default ${note});");
        builder().arguments(Map.of("note", "it's")).build().upgrade();

        assertThat(JdbcClient.create(database)
                        .sql("insert into items values (default)")
                        .update())
                .isOne();
        assertThat(JdbcClient.create(database)
                        .sql("select note from items")
                        .query(String.class)
                        .single())
                .isEqualTo("it's");
        assertThat(changed("another")).isEmpty();
        write("note as sql", "create table items (note varchar(99) default ${note});");
        assertThat(changed("'x'")).containsExactly("1a");
    }

    private List<String> changed(String note) {
        return builder().arguments(Map.of("note", note)).build().status(0).revisions().stream()
                .filter(it -> it.changed())
                .map(it -> it.revision().id())
                .toList();
    }

    @Test
    void printedScriptHoldsTheValues() {
        write("note", "insert into items values (${note});");
        StringBuilder printed = new StringBuilder();

        builder()
                .offlineDialect("postgresql")
                .arguments(Map.of("note", "it's"))
                .build()
                .upgradeSql("heads", printed);

        assertThat(printed.toString()).contains("insert into items values ('it''s');");
    }

    @Test
    void scriptWithoutPlaceholdersIsReadAsBefore() {
        assertThat(Stream.of("select '${a}';", "-- ${a}\nselect 1;", "select $$ ${a} $$;"))
                .allSatisfy(sql -> {
                    Scripting.write(folder, "1a_some.sql", Scripting.script("1a", sql));
                    Script script = Scripting.only(folder);
                    assertThat(problems(script)).isEmpty();
                    assertThat(RecordingContext.upgrade(script, "postgresql")).hasSize(1);
                });
    }
}
