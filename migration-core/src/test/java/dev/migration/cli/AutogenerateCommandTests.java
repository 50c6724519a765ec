package dev.migration.cli;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutogenerateCommandTests {

    private static final Table ORGS = Table.of("orgs")
            .column("id", bigint(), Column::notNull)
            .column("name", varchar(50))
            .primaryKey("id");

    private final TestDatabase database = H2Database.newDatabase();

    @TempDir
    private Path folder = Path.of("");

    private DatabaseSchema model = DatabaseSchema.of(ORGS);

    private CommandFixture commands = new CommandFixture(Path.of(""));

    @BeforeEach
    void begin() {
        commands = new CommandFixture(folder).database("main", () -> Migrator.builder(database.dataSource())
                .name("main")
                .locations("file:" + folder)
                .model(dialect -> () -> model)
                .build());
    }

    @Test
    void whatIsWrittenAndAppliedLeavesNothingToCheck() {
        assertThat(commands.run("check").code()).isEqualTo(ExitCode.DIFFERENT.code());
        assertThat(commands.run("check").out())
                .isEqualTo(
                        """
                1 difference between main and its model:
                  + table orgs
                Write them into a script: migrate revision --autogenerate -m '...'
                """);

        assertThat(commands.run("revision", "--autogenerate", "-m", "Add orgs").out())
                .startsWith("  + table orgs\n  Generating ")
                .endsWith("_add_orgs.sql ...  done\n");
        commands.run("upgrade");

        CommandFixture.Outcome check = commands.run("check");
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEqualTo("Nothing differs between main and its model.\n");
        assertThat(commands.run("revision", "--autogenerate", "-m", "Again").out())
                .isEqualTo("Nothing differs between the database 'main' and its model; no script is written.\n");
        assertThat(commands.run("revision", "--autogenerate", "--allow-empty", "-m", "Again")
                        .out())
                .contains("_again.sql");
    }

    @Test
    void differencesCanBeReadByMachines() {
        CommandFixture.Outcome outcome = commands.run("check", "--json");

        assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT.code());
        assertThat(outcome.json("main").get("different").asBoolean()).isTrue();
        assertThat(outcome.json("main")
                        .get("differences")
                        .get(0)
                        .get("operation")
                        .asString())
                .isEqualTo("CreateTable");
    }

    @Test
    void aPersonIsAskedAboutASuspectedRename() {
        applied();
        model = DatabaseSchema.of(renamed());

        CommandFixture.Outcome outcome = commands.answering("y").run("revision", "--autogenerate", "-m", "Rename");

        assertThat(outcome.out())
                .startsWith("Is the column 'orgs.name' now called 'title'? Otherwise it is dropped. [y/N] ");
        assertThat(scripts()).contains("rename").doesNotContain("DESTRUCTIVE");
    }

    @Test
    void aPersonCanSayThatItIsNone() {
        applied();
        model = DatabaseSchema.of(renamed());

        commands.answering("n").run("revision", "--autogenerate", "-m", "Replace");

        assertThat(scripts()).contains("-- - orgs.name   DESTRUCTIVE").doesNotContain("RENAMED?");
    }

    @Test
    void withoutAPersonTheOptionSaysIt() {
        applied();
        model = DatabaseSchema.of(renamed());

        assertThat(commands.run("check").out()).contains("  ? may be a rename: --rename orgs.name:title\n");
        commands.run("revision", "--autogenerate", "-m", "Rename", "--rename", "orgs.name:title");

        assertThat(scripts()).contains("-- ~ orgs.name -> title").doesNotContain("DESTRUCTIVE");
    }

    @Test
    void whatTakesDataAwayCanBeRefused() {
        applied();
        model = DatabaseSchema.empty();

        CommandFixture.Outcome outcome =
                commands.run("revision", "--autogenerate", "-m", "Drop", "--destructive", "refuse");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED.code());
        assertThat(outcome.err()).contains("table orgs").contains("--destructive comment");
    }

    @Test
    void whatIsSaidOfNothingIsAnError() {
        CommandFixture.Outcome outcome = commands.run("revision", "-m", "x", "--rename", "a:b");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(outcome.err()).contains("Add --autogenerate");
    }

    @Test
    void whatAPersonHasToFillInIsSaid() {
        applied();
        model = DatabaseSchema.of(Table.of("orgs")
                .column("id", bigint(), Column::notNull)
                .column("name", varchar(50))
                .column("code", varchar(4), Column::notNull)
                .primaryKey("id"));

        assertThat(commands.run("revision", "--autogenerate", "-m", "Code").lines())
                .startsWith(
                        "  + orgs.code",
                        "  ! FILL IN: rows that are there already have no value in orgs.code, and the next statement needs one.")
                .hasSize(3);
    }

    @Test
    void databaseWithoutAModelIsInNobodysWayUntilItIsNamed() {
        commands.database("audit", H2Database.newDatabase().dataSource());

        assertThat(commands.run("check"))
                .returns(ExitCode.DIFFERENT.code(), CommandFixture.Outcome::code)
                .returns(
                        """
                        main:
                        1 difference between main and its model:
                          + table orgs
                        Write them into a script: migrate --database main revision --autogenerate -m '...'

                        audit:
                        audit has no model.

                        """,
                        CommandFixture.Outcome::out);
        assertThat(commands.run("check", "--json")
                        .json("audit")
                        .path("hasModel")
                        .asBoolean())
                .isFalse();
        assertThat(commands.run("revision", "--autogenerate", "-m", "Add orgs").out())
                .contains("Generating " + folder + "/");

        assertThat(commands.run("check", "--database", "audit"))
                .returns(ExitCode.FAILED.code(), CommandFixture.Outcome::code)
                .satisfies(it -> assertThat(it.err()).contains("There is no model of the database 'audit'"));
        assertThat(commands.run("revision", "--autogenerate", "-m", "x", "--database", "audit")
                        .err())
                .contains("There is no model of the database 'audit'");
    }

    @Test
    void databaseThatIsBehindIsUpgradedFirst() {
        commands.run("revision", "--autogenerate", "-m", "First");

        assertThat(commands.run("revision", "--autogenerate", "-m", "Second"))
                .returns(ExitCode.FAILED.code(), CommandFixture.Outcome::code)
                .satisfies(it -> assertThat(it.err())
                        .contains(
                                "Target database is not up to date: 'main' has 1 pending revision", "migrate upgrade"));
    }

    @Test
    void severalHeadsNeedAWordAboutWhichIsMeant() {
        applied();
        commands.run("revision", "-m", "Left", "--rev-id", "left");
        commands.run("revision", "-m", "Right", "--rev-id", "right", "--head", "left", "--splice");
        commands.run("revision", "-m", "Other", "--rev-id", "other", "--head", "left", "--splice");
        commands.run("upgrade", "heads");
        model = DatabaseSchema.of(renamed());

        assertThat(commands.run("revision", "--autogenerate", "-m", "x").err())
                .contains("there are 2 heads, 'other', 'right'", "migrate merge");
        assertThat(commands.run("revision", "--autogenerate", "-m", "x", "--head", "other")
                        .code())
                .isZero();
    }

    @Test
    void whatTakesDataAwayIsRedOnATerminal() {
        applied();
        model = DatabaseSchema.empty();

        assertThat(commands.withColor().run("check").out()).contains("- table orgs   \u001b[31mDESTRUCTIVE");
    }

    @Test
    void bothSidesCanBeShown() {
        String sql =
                """
                create table orgs (
                    id bigint not null,
                    name varchar(50),
                    primary key (id)
                );
                """;

        assertThat(commands.run("show-model").out()).isEqualTo(sql);
        assertThat(commands.run("show-database").out()).isEmpty();
        applied();
        assertThat(commands.run("show-database").out()).contains("create table orgs (");
        assertThat(commands.run("show-model", "--json")
                        .json("main")
                        .get("tables")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("orgs");
    }

    private void applied() {
        commands.run("revision", "--autogenerate", "-m", "First");
        commands.run("upgrade");
    }

    private static Table renamed() {
        return Table.of("orgs")
                .column("id", bigint(), Column::notNull)
                .column("title", varchar(50))
                .primaryKey("id");
    }

    private String scripts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(AutogenerateCommandTests::text)
                    .reduce("", String::concat);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
