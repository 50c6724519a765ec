package dev.migration.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.execution.HistoryEntry;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed, the database's own client runs as it is, and it does what a run would have done. */
abstract class ClientContract {

    @TempDir
    Path temporary = Path.of("");

    private Library library = new Library(temporary);

    private TestDatabase online = new TestDatabase("", "", "");

    private TestDatabase offline = new TestDatabase("", "", "");

    /** Skips the test where there is no such client. */
    abstract void requireClient();

    abstract TestDatabase newDatabase();

    abstract String dialect();

    /** Creates and drops something with semicolons of its own that changes what is inserted into "books". */
    abstract String routineSections();

    abstract ClientRun run(Path script, TestDatabase database);

    /** What is left of a revision that inserts, creates a table, inserts again and fails then. */
    abstract List<Integer> authorsAfterFailure();

    /** Whether the client ends at a statement that fails. */
    boolean stops() {
        return true;
    }

    @BeforeEach
    void setUp() throws IOException {
        requireClient();
        library = Library.in(Files.createDirectory(temporary.resolve("scripts")), routineSections());
        online = newDatabase();
        offline = newDatabase();
    }

    MigratorBuilder builder(TestDatabase database) {
        return Migrator.builder(database.dataSource())
                .locations("file:" + library.folder())
                .offlineDialect(dialect())
                .offlineHistory(true)
                .migrations(List.of(new HostileTexts()));
    }

    /** A command that prints. */
    interface Printing {

        void print(Migrator migrator, Appendable out);
    }

    final String print(Printing printing) {
        StringBuilder out = new StringBuilder();
        printing.print(builder(offline).build(), out);
        return out.toString();
    }

    private ClientRun runOffline(Printing printing) throws IOException {
        Path script = temporary.resolve("printed.sql");
        Files.writeString(script, print(printing));
        return run(script, offline);
    }

    private void runOfflineWell(Printing printing) throws IOException {
        ClientRun run = runOffline(printing);
        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    private void requireEqual() {
        assertThat(DatabaseContent.of(offline).lines())
                .isNotEmpty()
                .isEqualTo(DatabaseContent.of(online).lines());
    }

    private List<HistoryEntry> history(TestDatabase database) {
        return builder(database).build().status(20).history();
    }

    private List<String> heads(TestDatabase database) {
        return database.jdbc().queryForList("select version_num from migration_version order by 1", String.class);
    }

    @Test
    void printedUpgradeDoesWhatAnUpgradeDoes() throws IOException {
        runOfflineWell((migrator, out) -> migrator.upgradeSql("heads", out));
        builder(online).build().upgrade();

        requireEqual();
        assertThat(offline.jdbc().queryForList("select content from texts order by id", String.class))
                .isEqualTo(HostileTexts.TEXTS);
        assertThat(history(offline))
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "id", "revision", "direction", "message", "checksum", "status", "statementsDone")
                .isEqualTo(history(online));
        assertThat(builder(offline).build().upgrade().steps()).isEmpty();
    }

    @Test
    void printedDowngradeLeavesNothingAndCanBeRedone() throws IOException {
        builder(offline).build().upgrade();
        builder(online).build().upgrade();

        runOfflineWell((migrator, out) -> migrator.downgradeSql("texts:base", out));
        builder(online).build().downgrade("base");

        requireEqual();
        assertThat(heads(offline)).isEmpty();
        builder(offline).build().upgrade();
        assertThat(heads(offline)).containsExactly("texts");
    }

    @Test
    void printedRangesGoOnWhereTheOneBeforeEnds() throws IOException {
        runOfflineWell((migrator, out) -> migrator.upgradeSql("trigger", out));
        assertThat(heads(offline)).containsExactly("trigger");
        builder(online).build().upgrade("trigger");
        requireEqual();
        builder(offline).build().upgrade("both");
        builder(online).build().upgrade();
        runOfflineWell((migrator, out) -> migrator.upgradeSql("both:texts", out));
        requireEqual();
    }

    @Test
    void printedStampMovesTheRowsThatAStampMoves() throws IOException {
        runOfflineWell((migrator, out) -> migrator.stampSql(List.of("both"), out));
        builder(online).build().stamp("both");
        requireEqual();

        runOfflineWell((migrator, out) -> migrator.stampSql(List.of("both:trigger"), out));
        assertThat(heads(offline)).containsExactly("trigger");
    }

    @Test
    void stateTablesAreCreated() throws IOException {
        runOfflineWell((migrator, out) -> migrator.ensureVersionSql(out));

        assertThat(heads(offline)).isEmpty();
    }

    @Test
    void aStatementThatFailsEndsTheScript() throws IOException {
        builder(offline).build().upgrade();
        library.write(
                "late",
                "texts",
                """
                -- migrate:upgrade
                insert into authors values (90, 'before');
                create table late_comers (id int);
                insert into authors values (91, 'between');
                insert into nowhere values (1);
                insert into authors values (92, 'after');
                """);
        library.write("later", "late", "-- migrate:upgrade\ncreate table even_later (id int);\n");

        ClientRun run = runOffline((migrator, out) -> migrator.upgradeSql("texts:later", out));

        assertThat(run.succeeded()).as(run.output()).isFalse();
        assertThat(heads(offline)).containsExactly(stops() ? "texts" : "later");
        assertThat(offline.jdbc().queryForList("select id from authors where id >= 90 order by id", Integer.class))
                .isEqualTo(authorsAfterFailure());
        assertThat(DatabaseContent.of(offline).lines().toString().contains("even_later"))
                .isNotEqualTo(stops());
    }
}
