package dev.migration.render;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.dialect.UnwritableValueException;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.schema.Index;
import dev.migration.schema.Table;
import dev.migration.sql.SqlFeature;
import dev.migration.sql.SqlSplitter;
import dev.migration.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SqlScriptRendererTests {

    private static final Dialects DIALECTS = Dialects.load(SqlScriptRendererTests.class.getClassLoader());

    @TestFactory
    Stream<DynamicTest> whatIsWrittenSplitsIntoTheStatements() {
        return DIALECTS.names().stream()
                .map(DIALECTS::named)
                .map(dialect -> DynamicTest.dynamicTest(dialect.name(), () -> {
                    List<Operation> operations = possible(dialect);
                    List<String> statements = operations.stream()
                            .flatMap(it -> dialect.render(it).stream())
                            .map(String::strip)
                            .toList();

                    String script =
                            new SqlScriptRenderer(dialect).render(operations).replaceAll("(?m)^-- migrate:.*\n", "");

                    assertThat(statements).hasSizeGreaterThan(50);
                    assertThat(SqlSplitter.split(script, 1, dialect.syntax()))
                            .extracting(SqlStatement::text)
                            .containsExactlyElementsOf(statements);
                }));
    }

    @Test
    void bothDirectionsAreFormatted() {
        CreateTable create = new CreateTable(
                Table.of("items")
                        .column("id", bigint(), it -> it.notNull())
                        .column("title", varchar(200))
                        .primaryKey("id"),
                false);

        RenderedScript script =
                new SqlScriptRenderer(DIALECTS.named("postgresql")).render(List.of(create), List.of(create.reverse()));

        assertThat(script.upgrade())
                .isEqualTo(
                        """
                create table items (
                    id bigint not null,
                    title varchar(200),
                    primary key (id)
                );""");
        assertThat(script.downgrade()).isEqualTo("drop table items;");
    }

    @Test
    void indexesBuiltWithoutLockingAreASectionOfTheirOwn() {
        CreateTable create = new CreateTable(Table.of("t").column("a", bigint()), false);
        CreateIndex index = new CreateIndex(create.table().name(), Index.of("ix", "a")).withoutLocking();

        String script =
                new SqlScriptRenderer(DIALECTS.named("postgresql")).render(List.of(create, index, create.reverse()));

        assertThat(script)
                .isEqualTo(
                        """
                create table t (
                    a bigint
                );

                -- migrate:upgrade transaction=false
                create index concurrently ix on t (a);

                -- migrate:upgrade
                drop table t;""");
    }

    @TestFactory
    Stream<DynamicTest> aNoteDoesNotGetIntoTheStatement() {
        return DIALECTS.names().stream()
                .map(DIALECTS::named)
                .filter(it -> !it.syntax().has(SqlFeature.GO_LINES))
                .map(dialect -> DynamicTest.dynamicTest(dialect.name(), () -> {
                    CreateTable create = new CreateTable(Table.of("t").column("a", bigint()), false);

                    String script =
                            new SqlScriptRenderer(dialect).render(List.of(new ScriptNote("Why; and 'how"), create));

                    assertThat(SqlSplitter.split(script, 1, dialect.syntax()))
                            .extracting(SqlStatement::text)
                            .containsExactlyElementsOf(dialect.render(create));
                }));
    }

    @Test
    void whatTheDatabaseCannotDoIsSaidInTheScript() {
        Operation view = Samples.others().stream()
                .filter(it -> it.toString().contains("materialized=true"))
                .findFirst()
                .orElseThrow();

        RenderedScript script = new SqlScriptRenderer(DIALECTS.named("h2")).render(List.of(view), List.of());

        assertThat(script.upgrade()).startsWith("-- NOT DONE. ");
        assertThat(script.upgrade().lines()).allMatch(it -> it.startsWith("--"));
        assertThat(script.remarks()).hasSize(1);
    }

    @Test
    void notesAndWhatIsCommentedOutBelongToWhatFollows() {
        List<Operation> operations = List.of(
                new ScriptNote("Fill it in"),
                new CommentedOut(new ExecuteSql(new SqlStatement("update t\nset a = 1", 1))),
                new CreateTable(Table.of("t").column("a", bigint()), false));

        assertThat(new SqlScriptRenderer(DIALECTS.named("h2")).render(operations))
                .isEqualTo(
                        """
                -- Fill it in
                -- update t
                -- set a = 1;

                create table t (
                    a bigint
                );""");
    }

    /** What the database can do. SQL that is run as it is written need not be a statement here. */
    private static List<Operation> possible(Dialect dialect) {
        List<Operation> possible = new ArrayList<>();
        for (Operation operation : Samples.all()) {
            try {
                dialect.render(operation);
                if (!(operation instanceof ExecuteSql)) {
                    possible.add(operation);
                }
            } catch (UnsupportedOperationOnDialectException | UnwritableValueException no) {
                continue;
            }
        }
        return possible;
    }
}
