package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get wrong at the command line of the packaged application: each time the problem, what to do, and nothing done. */
class WrongInputIT {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void setUp() {
        shell = new Shell(
                folder,
                Arguments.of(
                        "--spring.datasource.url=jdbc:h2:" + folder.resolve("inventory"),
                        "--app.audit.datasource.url=jdbc:h2:" + folder.resolve("audit")));
    }

    @Test
    void commandThatDoesNotExist() throws Exception {
        CommandRun run = shell.migrate("upgrad").failedWith(2, "FAILED:");

        assertThat(run.error())
                .isEqualTo(
                        """
                        FAILED: There is no command 'upgrad'.
                          Did you mean `migrate upgrade` or `migrate downgrade`?
                          See: migrate --help
                        """);
    }

    @Test
    void optionThatDoesNotExist() throws Exception {
        shell.migrate("downgrade", "-1", "--yess")
                .failedWith(2, "FAILED: `migrate downgrade` has no option '--yess'.", "`--yes`");
        assertNoDatabaseWasMade();
    }

    @Test
    void databaseThatIsNotConfigured() throws Exception {
        shell.migrate("upgrade", "--database", "nosuch")
                .failedWith(2, "FAILED: There is no database 'nosuch'.", "Databases: inventory, audit.");
        assertNoDatabaseWasMade();
    }

    @Test
    void revisionThatOnlyOneDatabaseKnows() throws Exception {
        shell.migrate("upgrade", "3c7e")
                .failedWith(
                        2, "FAILED: '3c7e' is known to inventory, but not to audit.", "migrate --database inventory");
        assertNoDatabaseWasMade();
    }

    @Test
    void revisionThatDoesNotExist() throws Exception {
        shell.migrate("upgrade", "nosuch", "--database", "audit")
                .failedWith(1, "FAILED: There is no revision or branch label 'nosuch'", "migrate history");
    }

    @Test
    void beginningOfSeveralIds() throws Exception {
        GeneratedScripts scripts = new GeneratedScripts(folder);
        scripts.addTable("same0001", "");
        scripts.addTable("same0002", "");

        shell.with(scripts.asVersionLocation())
                .migrate("show", "same", "--database", "inventory")
                .failedWith(1, "'same'", "'same0001', 'same0002'");
    }

    @Test
    void locationThatNobodyCanWriteTo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        shell.with(List.of(
                        "--migration.datasources.inventory.version-locations=classpath:db/inventory," + file.toUri(),
                        "--migration.fail-on-missing-locations=false"))
                .migrate(
                        "revision",
                        "-m",
                        "Add",
                        "--database",
                        "inventory",
                        "--version-path",
                        file.toUri().toString())
                .failedWith(1, "FAILED: The file '" + file, "could not be written", "Check that its folder is one");

        assertThat(file).content().isEqualTo("not a folder");
    }

    @Test
    void databaseThatIsDown() throws Exception {
        shell.with(List.of(
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/no",
                        "--spring.datasource.password=quite-secret"))
                .migrate("upgrade")
                .failedWith(1, "FAILED: The database 'inventory' gives no connection", "Check the server")
                .failedWith(1, "Not begun: audit.");
        assertNoDatabaseWasMade();
    }

    private void assertNoDatabaseWasMade() throws Exception {
        assertThat(folder).isDirectoryNotContaining("glob:**.mv.db");
    }
}
