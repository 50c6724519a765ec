package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The README's tour as it says: a field is added to {@code Item}, and the packaged application writes, applies and reverts
 * what that needs. Two tests at a time, since each of them waits for processes.
 */
class ChangeTheEntitiesIT {

    /** Also what a process would tell no more of than other tests. */
    private static final String WHOLE = "tour.whole";

    private static final String SCRIPT = "*_count_the_stock.sql";

    private static final List<String> INVENTORY = List.of("--database", "inventory");

    @TempDir
    Path folder;

    private ReadmeTour tour;

    private ProjectFolder project;

    private ProjectBuild build;

    @BeforeEach
    void setUp() throws IOException {
        tour = ReadmeTour.read();
        project = ProjectFolder.copyTo(folder);
        build = ProjectBuild.of(project);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void tourIsTrueOnH2() throws Exception {
        follow(h2("inventory"), h2("audit"));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void tourCanBeMadeInJavaOnPostgresql() throws Exception {
        followInJava(PostgresServer.newDatabase(), PostgresServer.newDatabase());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @EnabledIfSystemProperty(named = WHOLE, matches = "true")
    void tourIsTrueOnPostgresql() throws Exception {
        follow(PostgresServer.newDatabase(), PostgresServer.newDatabase());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @EnabledIfSystemProperty(named = WHOLE, matches = "true")
    void tourCanBeMadeInJavaOnH2() throws Exception {
        followInJava(h2("inventory"), h2("audit"));
    }

    private void follow(TestDatabase inventory, TestDatabase audit) throws Exception {
        Shell shell = shell(upgraded(inventory, "inventory"), upgraded(audit, "audit"));
        tour.addFieldTo(project);
        build.packaged();
        assertThat(tour.steps()).hasSize(5);

        type(shell, "check", 0);
        type(shell, "revision", 1);
        assertThat(asInReadme(Files.readString(generated(project.scripts("inventory"), SCRIPT))))
                .isEqualTo(tour.script());

        build.packaged();
        type(shell, "upgrade", 2);
        type(shell, "check", 3);
        assertHibernateIsContent(shell.properties());
        type(shell, "downgrade", 4);
        assertThat(inventory.jdbc().sql("select * from items").query().listOfRows())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it).doesNotContainKey("stock"));
    }

    private void followInJava(TestDatabase inventory, TestDatabase audit) throws Exception {
        Shell shell = shell(upgraded(inventory, "inventory"), audit);
        tour.addFieldTo(project);
        build.packaged();

        shell.migrate("revision", "--autogenerate", "--java", "-m", "Count the stock")
                .succeeded();
        assertThat(generated(project.java().resolve("db/inventory"), "CountTheStock.java"))
                .content()
                .contains("op.addColumn(\"items\", \"stock\", integer(), column -> column.notNull().defaultValue(0));")
                .contains("op.dropColumn(\"items\", \"stock\");");

        build.packaged();
        assertHibernateIsContent(shell.properties());
        assertThat(shell.and(INVENTORY).migrate("downgrade", "-1").succeeded().lines())
                .singleElement()
                .asString()
                .startsWith("Running downgrade ")
                .endsWith(" -> 7f4ac1d9e603, Count the stock");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @EnabledIfSystemProperty(named = WHOLE, matches = "true")
    void whatIsInTheWayIsSaidAndNothingIsWritten() throws Exception {
        TestDatabase inventory = h2("inventory");
        Shell shell = shell(inventory, upgraded(h2("audit"), "audit"));

        shell.migrate("revision", "--autogenerate", "-m", "x")
                .failedWith(
                        1,
                        "FAILED: Target database is not up to date: 'inventory' has 9 pending revisions, 3c7e19a5b0d2,",
                        "migrate upgrade");
        shell.migrate("revision", "--autogenerate", "-m", "x", "--database", "audit")
                .failedWith(1, "FAILED: There is no model of the database 'audit'", "JPA entities");
        shell.with(List.of("--spring.datasource.url=jdbc:postgresql://localhost:1/no"))
                .migrate("revision", "--autogenerate", "-m", "x")
                .failedWith(1, "FAILED: The database 'inventory' gives no connection", "Check the server");

        GeneratedScripts heads = new GeneratedScripts(Files.createDirectory(folder.resolve("heads")));
        heads.addTable("left0001", GeneratedScripts.SAMPLES_HEAD, "");
        heads.addTable("right001", GeneratedScripts.SAMPLES_HEAD, "");
        upgraded(inventory, "inventory", heads.location());
        shell.with(heads.asVersionLocation())
                .migrate("revision", "--autogenerate", "-m", "x")
                .failedWith(1, "there are 2 heads, 'left0001', 'right001'", "migrate --database inventory merge");
        assertThat(project.scripts("inventory")).isDirectoryNotContaining("glob:**_x.sql");
    }

    /** Types a step of the README. */
    private void type(Shell shell, String command, int place) throws Exception {
        ReadmeTour.Step step = tour.steps().get(place);
        assertThat(step.arguments()).startsWith(command);

        CommandRun run = shell.migrate(step.arguments().toArray(String[]::new));

        assertThat(asInReadme(run.error())).isEmpty();
        assertThat(asInReadme(run.output())).isEqualTo(step.output());
        assertThat(run.exitCode()).isEqualTo(step.exitCode());
    }

    /** Names the project, the revision and its time as they are called in the README. */
    private String asInReadme(String text) throws IOException {
        String told = text.replace(System.lineSeparator(), "\n")
                .replace(folder.toString(), ReadmeTour.PROJECT)
                .replaceFirst("(?m)^-- created: .*$", "-- created: 2026-11-26T09:30:00Z")
                .replaceFirst("(?m)^-- author: .*$", "-- author: Ada Lovelace");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(project.scripts("inventory"), SCRIPT)) {
            for (Path file : files) {
                String id = file.getFileName().toString().split("_", 2)[0];
                told = told.replace(id, ReadmeTour.REVISION);
            }
        }
        return told;
    }

    /** Starts for real: Hibernate validates its tables, and nothing of the model is missing or too much. */
    private void assertHibernateIsContent(Arguments databases) throws Exception {
        Arguments arguments = databases.and(List.of("--migration.on-model-mismatch=fail"));
        try (SampleProcess application =
                SampleProcess.start(build.jar(), arguments).awaitServing()) {
            assertThat(application.get("/items").path("content")).hasSize(4);
        }
    }

    private Shell shell(TestDatabase inventory, TestDatabase audit) {
        return new Shell(folder, new Arguments(inventory.asInventory()).and(audit.asAudit())).running(build.jar());
    }

    private TestDatabase h2(String name) {
        return new TestDatabase("jdbc:h2:" + folder.resolve(name), "sa", "");
    }

    /** At the heads of the sample, without a process. */
    private static TestDatabase upgraded(TestDatabase database, String name, String... moreLocations) {
        Migrator.builder(database.dataSource())
                .locations(Stream.concat(Stream.of("classpath:db/" + name), Stream.of(moreLocations))
                        .toArray(String[]::new))
                .build()
                .upgrade();
        return database;
    }

    private static Path generated(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name)) {
            return files.iterator().next();
        }
    }
}
