package dev.migration.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.migration.Migrator;
import dev.migration.cli.Databases;
import dev.migration.cli.MigrateCommand;
import dev.migration.cli.Terminal;
import dev.migration.error.MigrationException;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks for a password wherever something is said: the log with all that it can hold, failures, status, commands. */
class CredentialLeakTests {

    private static final String PASSWORD = "Hunter-22";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.migration");

    private Path folder;

    @BeforeEach
    void listen(@TempDir Path scripts) {
        folder = scripts;
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
    }

    @AfterEach
    void listenNoMore() {
        logger.setLevel(null);
        logger.detachAppender(log);
    }

    static Stream<DataSource> dataSourcesThatGiveNoConnection() {
        TestDatabase guarded = guarded();
        return Stream.of(
                new DriverManagerDataSource(guarded.url(), "SA", PASSWORD),
                new DriverManagerDataSource(
                        "jdbc:postgresql://localhost:1/x?user=me&password=" + PASSWORD + "&connectTimeout=2"),
                new DriverManagerDataSource("jdbc:mariadb://me:" + PASSWORD + "@localhost:1/x?connectTimeout=2000"),
                new DriverManagerDataSource("jdbc:postgresql://me:" + PASSWORD + "@localhost:1/x?connectTimeout=2"),
                new DriverManagerDataSource("jdbc:mysql://me:" + PASSWORD + "@localhost:1/x?connectTimeout=2000"),
                new DriverManagerDataSource("jdbc:nosuch://me:" + PASSWORD + "@host/x?sslpassword=" + PASSWORD),
                new DriverManagerDataSource("jdbc:h2:mem:x;NO_SUCH_SETTING=1;PASSWORD=" + PASSWORD));
    }

    private static TestDatabase guarded() {
        TestDatabase database = H2Database.newDatabase();
        database.jdbc().execute("alter user sa set password 'another'");
        return database;
    }

    @ParameterizedTest
    @MethodSource("dataSourcesThatGiveNoConnection")
    void connectionThatFailsDoesNotNameThePassword(DataSource dataSource) throws IOException {
        write("create table items (id int);");
        Migrator migrator = migrator(dataSource);

        MigrationException failure = catchThrowableOfType(MigrationException.class, migrator::upgrade);

        assertNotNamed(failure.problem(), failure.remedy(), String.valueOf(failure.getMessage()));
        assertNotNamed(run(migrator, "--raiseerr", "upgrade"), run(migrator, "status", "--json"));
        assertLogged();
    }

    @Test
    void failedStatementDoesNotNameThePasswordThatItSets() throws IOException {
        Migrator migrator = migrator(H2Database.newDatabase().dataSource());
        write("create user shop password '" + PASSWORD + "';\ncreate user shop password '" + PASSWORD + "';");

        MigrationException failure = catchThrowableOfType(MigrationException.class, migrator::upgrade);

        assertThat(failure.problem()).contains("create user shop password");
        assertNotNamed(failure.problem(), failure.remedy(), String.valueOf(failure.getMessage()));
        assertNotNamed(run(migrator, "upgrade"), run(migrator, "--raiseerr", "upgrade"), run(migrator, "repair"));
        assertNotNamed(String.valueOf(migrator.status(100)), history(migrator));
        assertLogged();
    }

    @Test
    void statementThatWorksIsLoggedWithoutThePasswordThatItSets() throws IOException {
        Migrator migrator = migrator(H2Database.newDatabase().dataSource());
        write("create user shop password '" + PASSWORD + "';");

        migrator.upgrade();

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(it -> it.contains("create user shop password"));
        assertNotNamed(String.valueOf(migrator.status(100)), history(migrator));
        assertLogged();
    }

    @Test
    void argumentIsNotTold() throws IOException {
        Migrator migrator = migrator(H2Database.newDatabase().dataSource());
        write("create table items (id int);");

        String told = run(migrator, "-x", "password=" + PASSWORD, "upgrade");

        assertNotNamed(told, String.valueOf(migrator.status(100)), history(migrator));
        assertLogged();
    }

    private static String history(Migrator migrator) {
        return JdbcClient.create(migrator.dataSource())
                .sql("select * from migration_history")
                .query()
                .listOfRows()
                .toString();
    }

    private void write(String statements) throws IOException {
        Files.writeString(
                folder.resolve("aaa.sql"),
                "-- Add a user\n-- revision: aaa\n-- down-revision:\n\n-- migrate:upgrade\n" + statements + "\n");
    }

    private Migrator migrator(DataSource dataSource) {
        return Migrator.builder(dataSource).locations("file:" + folder).build();
    }

    private static String run(Migrator migrator, String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text, true);
        Terminal terminal = new Terminal(writer, writer, false, false, 100, Map.of(), () -> null);
        new MigrateCommand(Databases.of(Map.of("primary", () -> migrator)), terminal).execute(arguments);
        assertThat(text.toString()).isNotEmpty();
        return text.toString();
    }

    private static void assertNotNamed(String... texts) {
        assertThat(List.of(texts)).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(PASSWORD));
    }

    private void assertLogged() {
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(it -> it.contains(PASSWORD));
    }
}
