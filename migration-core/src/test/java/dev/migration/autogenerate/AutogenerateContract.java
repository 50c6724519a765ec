package dev.migration.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.NoModelException;
import dev.migration.execution.NotUpToDateException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.render.ScriptNote;
import dev.migration.render.UnwritableInSqlException;
import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.server.TestDatabase;
import dev.migration.sql.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for generated scripts on every database. */
abstract class AutogenerateContract {

    private static final Table ORGS =
            Table.of("orgs").column("id", bigint(), Column::notNull).primaryKey("id");

    private static final Table ITEMS = Table.of("items")
            .column("id", bigint(), Column::notNull)
            .column("title", varchar(200), Column::notNull)
            .column("org_id", bigint())
            .primaryKey("id")
            .constraint(foreignKey("org_id").references("orgs", "id").named("fk_items_org"))
            .index("ix_items_title", "title");

    private Project project;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new Project(folder, newDatabase());
    }

    @Test
    void whatIsGeneratedAndAppliedLeavesNoDifferenceAndIsTakenBackWithoutRest() {
        project.model(ITEMS, ORGS).upgraded("first");

        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(generateQuietly()).isEmpty();

        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();
    }

    @Test
    void theHeaderSaysWhatWasFound() {
        assertThat(project.model(ITEMS, ORGS).generate("first"))
                .startsWith(
                        """
                -- first
                -- revision: first
                -- down-revision:
                -- branch-labels:
                -- depends-on:
                -- tags:
                -- created: 2026-11-26T10:00:00Z
                -- author: Ada
                --
                -- + table orgs
                -- + table items

                -- migrate:upgrade
                create table orgs (
                """)
                .contains(
                        """

                -- migrate:downgrade
                drop table items;

                drop table orgs;
                """);
    }

    @Test
    void aScriptIsTheSameToTheByteEachTime(@TempDir Path other) {
        String once = project.model(ITEMS, ORGS).generate("first");
        String again = new Project(other, newDatabase()).model(ITEMS, ORGS).generate("first");

        assertThat(again).isEqualTo(once);
    }

    @Test
    void stateTablesAreNoDifference() {
        project.model(ORGS).upgraded("first");

        assertThat(project.migrator().differences().operations()).isEmpty();
        assertThat(project.migrator().databaseSchema().tables()).hasSize(1);
    }

    @Test
    void aDatabaseThatIsBehindIsNotCompared() {
        project.model(ORGS).generate("first");

        assertThatExceptionOfType(NotUpToDateException.class)
                .isThrownBy(() -> project.generate("second"))
                .satisfies(it -> {
                    assertThat(it.problem())
                            .startsWith("Target database is not up to date")
                            .contains("first");
                    assertThat(it.remedy()).contains("migrate upgrade");
                });
    }

    @Test
    void aColumnThatMayNotBeNullIsAddedFilledAndThenMadeNotNull() {
        project.model(ORGS).upgraded("first");
        project.database().jdbc().execute("insert into orgs (id) values (1)");

        String script = project.model(ORGS.column("email", varchar(100), Column::notNull))
                .generate("second");

        assertThat(script)
                .contains(
                        """
                -- + orgs.email

                -- migrate:upgrade
                alter table orgs add column email varchar(100);

                -- FILL IN: rows that are there already have no value in orgs.email, and the next statement needs one.
                -- update orgs set email = <value> where email is null;

                alter table orgs alter column email set not null;

                -- migrate:downgrade
                alter table orgs drop column email;
                """);
    }

    @Test
    void aColumnWithADefaultIsAddedAtOnce() {
        project.model(ORGS).upgraded("first");
        project.database().jdbc().execute("insert into orgs (id) values (1)");

        project.model(ORGS.column("size", integer(), it -> it.notNull().defaultValue(7)))
                .upgraded("second");

        assertThat(project.database().jdbc().queryForObject("select size from orgs", Integer.class))
                .isEqualTo(7);
        assertThat(project.migrator().differences().operations()).isEmpty();
    }

    @Test
    void whatTakesDataAwayIsMarked() {
        project.model(ITEMS, ORGS).upgraded("first");

        String script = project.model(ORGS).generate("second");

        assertThat(script).contains("-- - table items   DESTRUCTIVE\n").contains("-- DESTRUCTIVE\ndrop table items;");
    }

    @Test
    void whatTakesDataAwayCanBeAComment() {
        project.model(ITEMS, ORGS).upgraded("first");

        String script = project.model(ORGS).generate("second", it -> it.withDestructive(DestructivePolicy.COMMENT));

        assertThat(script).contains("-- DESTRUCTIVE\n-- drop table items;");
        project.migrator().upgrade();
        assertThat(project.migrator().databaseSchema().tables()).hasSize(2);
        project.migrator().downgrade("first");
    }

    @Test
    void whatTakesDataAwayCanBeRefused() {
        project.model(ITEMS, ORGS).upgraded("first");
        project.model(ORGS).with(it -> it.autogenerate(options -> options.withDestructive(DestructivePolicy.REFUSE)));

        assertThatExceptionOfType(DestructiveChangeException.class)
                .isThrownBy(() -> project.generate("second"))
                .satisfies(it -> assertThat(it.changes()).containsExactly("table items"));
    }

    @Test
    void aSuspectedRenameIsMarkedWithWhatToSay() {
        project.model(ORGS.column("name", varchar(50))).upgraded("first");

        String script = project.model(ORGS.column("title", varchar(50))).generate("second");

        assertThat(script)
                .contains("-- ? 'orgs.name' may be 'title' under its old name. --rename orgs.name:title\n")
                .contains("-- RENAMED? 'orgs.name' may be 'title' under its old name."
                        + " If so, write this script again with --rename orgs.name:title\n-- DESTRUCTIVE\n");
    }

    @Test
    void aRenameThatIsSaidLosesNothing() {
        project.model(ORGS.column("name", varchar(50))).upgraded("first");
        project.database().jdbc().execute("insert into orgs (id, name) values (1, 'Tea')");

        String script = project.model(Table.of("firms")
                        .column("id", bigint(), Column::notNull)
                        .column("title", varchar(50))
                        .primaryKey("id"))
                .generate("second", it -> it.withRenames(List.of("firms.name:title", "orgs:firms")));
        project.migrator().upgrade();

        assertThat(script).contains("-- ~ table orgs -> firms\n-- ~ firms.name -> title\n");
        assertThat(project.database().jdbc().queryForObject("select title from firms", String.class))
                .isEqualTo("Tea");
        project.migrator().downgrade("first");
        assertThat(project.database().jdbc().queryForObject("select name from orgs", String.class))
                .isEqualTo("Tea");
    }

    @Test
    void aRenameThatIsConfirmedIsOne() {
        project.model(ORGS.column("name", varchar(50))).upgraded("first");

        String script = project.model(ORGS.column("title", varchar(50)))
                .generate("second", it -> it.withRenameQuestion(suspicion -> RenameAnswer.RENAMED));

        assertThat(script).contains("-- ~ orgs.name -> title\n").doesNotContain("DESTRUCTIVE");
    }

    @Test
    void aRenameThatIsDeniedIsNotSpokenOfAgain() {
        project.model(ORGS.column("name", varchar(50))).upgraded("first");

        String script = project.model(ORGS.column("title", varchar(50)))
                .generate("second", it -> it.withRenameQuestion(suspicion -> RenameAnswer.TWO_THINGS));

        assertThat(script).contains("-- - orgs.name   DESTRUCTIVE").doesNotContain("RENAMED?");
    }

    @Test
    void aRenameThatCannotBeReadSaysHowOneLooks() {
        assertThatExceptionOfType(InvalidRenameException.class)
                .isThrownBy(() -> project.generate("x", it -> it.withRenames(List.of("a.b:c.d"))));
        assertThatExceptionOfType(InvalidRenameException.class)
                .isThrownBy(() -> project.generate("x", it -> it.withRenames(List.of("nothing"))));
    }

    @Test
    void nothingIsWrittenWhereNothingDiffersUnlessAskedFor() {
        project.model(ORGS).upgraded("first");

        assertThat(generateQuietly()).isEmpty();
        assertThat(project.generate("second", it -> it.withAllowEmpty(true)))
                .endsWith("-- migrate:upgrade\n\n\n-- migrate:downgrade\n\n");
    }

    @Test
    void operationsCanBeRewritten() {
        project.model(ORGS.index("ix", "id"))
                .with(it -> it.rewriters(List.of(
                        Rewriter.each(
                                CreateTable.class,
                                create -> List.of(
                                        create,
                                        new AddColumn(create.table().name(), Column.of("created", bigint())),
                                        new ExecuteSql(new SqlStatement("select 1", 1)))),
                        Rewriter.each(CreateIndex.class, index -> List.of()))));

        assertThat(project.generate("first"))
                .contains(
                        "-- * select 1\n",
                        "add column created bigint;\n\nselect 1;",
                        """
                        -- migrate:downgrade
                        -- IRREVERSIBLE: nothing takes this back: * select 1

                        alter table orgs drop column created;
                        """);
    }

    @Test
    void oneCallCanMakeSeveralScriptsThatFollowEachOther() {
        QualifiedName orgs = ORGS.name();
        Rewriter later = revision -> List.of(
                revision.withMessage("Tables"),
                revision.withMessage("Later")
                        .withOperations(List.of(new CreateIndex(orgs, Index.of("ix_orgs", "id")))));
        project.model(ORGS).with(it -> it.rewriters(List.of(later)));

        List<Path> files = project.migrator().autogenerate(Autogeneration.of(NewRevision.of("All")));

        assertThat(files).hasSize(2);
        assertThat(files.get(0)).asString().endsWith("_tables.sql");
        assertThat(project.migrator().upgrade().steps()).hasSize(2);
        assertThat(project.migrator().graph().heads()).hasSize(1);
    }

    @Test
    void withoutAModelTheRemedyIsSaid() {
        project.with(it -> it.model(null));

        assertThatExceptionOfType(NoModelException.class)
                .isThrownBy(() -> project.generate("first"))
                .satisfies(it -> assertThat(it.remedy()).contains("MigratorBuilder.model"));
    }

    @Test
    void aSchemaThatTheModelNamesIsCreatedAndCompared() {
        project.model(Table.of(QualifiedName.of("audit", "log"))
                        .column("id", bigint(), Column::notNull)
                        .primaryKey("id"))
                .upgraded("first");

        assertThat(project.migrator().differences().operations()).isEmpty();
        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();
    }

    @Test
    void theModelIsAskedOnceForItsSchemasHoweverOftenTheDatabaseIsRead() {
        AtomicInteger asked = new AtomicInteger();
        Migrator migrator = project.with(it -> it.model(dialect -> () -> {
                    asked.incrementAndGet();
                    return DatabaseSchema.of(ORGS);
                }))
                .migrator();

        migrator.databaseSchema();
        migrator.databaseSchema();

        assertThat(asked).hasValue(1);
    }

    @Test
    void bothSidesCanBeShownAsSql() {
        Migrator migrator = project.model(ITEMS, ORGS).upgraded("first").migrator();

        assertThat(migrator.modelSql()).startsWith("create table orgs (");
        assertThat(migrator.databaseSql()).startsWith("create table orgs (");
        assertThat(migrator.modelSchema()).isEqualTo(DatabaseSchema.of(ITEMS, ORGS));
    }

    @Test
    void aJavaMigrationIsWrittenIntoTheSources(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        project.model(ITEMS, ORGS).with(it -> it.locations("classpath:db/versions")
                .failOnMissingLocations(false)
                .authoring(authoring -> authoring.withProjectFolder(folder).withType(ScriptType.JAVA)));

        String source = project.generate("first");

        assertThat(source)
                .startsWith(
                        """
                package db.versions;

                import static dev.migration.schema.ColumnType.bigint;
                import static dev.migration.schema.ColumnType.varchar;
                import static dev.migration.schema.ForeignKey.foreignKey;

                import dev.migration.operation.Operations;
                import dev.migration.script.Migration;
                import dev.migration.script.Revision;

                // + table orgs
                // + table items
                @Revision(id = "first", message = "first", created = "2026-11-26T10:00:00Z", author = "Ada")
                public final class First implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("orgs", table -> table
                                .column("id", bigint(), column -> column.notNull())
                                .primaryKey("id"));
                """)
                .endsWith(
                        """

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("items");
                        op.dropTable("orgs");
                    }
                }
                """);
    }

    private List<Path> generateQuietly() {
        return project.migrator().autogenerate(Autogeneration.of(NewRevision.of("Nothing")));
    }

    @Test
    void aCommentThatLooksLikeASectionBeginsNone() {
        String query = "-- migrate:downgrade\nselect id\n  --migrate:upgrade h2\nfrom orgs";
        project.model(ORGS)
                .with(it -> it.rewriters(List.of(Rewriter.operations(operations -> {
                    List<Operation> more = new ArrayList<>(operations);
                    more.add(new ScriptNote("migrate:what follows"));
                    more.add(new CreateView(new View(QualifiedName.of("org_ids"), query, false)));
                    return more;
                }))))
                .upgraded("first");

        assertThat(project.database().jdbc().queryForList("select id from org_ids"))
                .isEmpty();
        project.migrator().downgrade("base");
        assertThat(project.migrator().databaseSchema().tables()).isEmpty();
    }

    @Test
    void aValueThatLooksLikeASectionIsRefusedInSqlAndWrittenInJava(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        project.model(ORGS.comment("First\n-- migrate:downgrade\nlast"));

        assertThatExceptionOfType(UnwritableInSqlException.class)
                .isThrownBy(() -> project.generate("first"))
                .satisfies(it -> {
                    assertThat(it.problem()).contains("`-- migrate:downgrade`");
                    assertThat(it.remedy()).contains("--java");
                });
        project.with(it -> it.locations("classpath:db/versions")
                .failOnMissingLocations(false)
                .authoring(authoring -> authoring.withProjectFolder(folder).withType(ScriptType.JAVA)));
        assertThat(project.generate("first")).contains("-- migrate:downgrade");
    }
}
