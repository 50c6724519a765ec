package dev.migration.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that follows another by streaming, from a copy of that one's files. */
public final class PostgresStandby implements AutoCloseable {

    private static final List<String> NOT_COPIED =
            List.of("postmaster.pid", "postmaster.opts", "control.log", "pg_replslot", "pg_dynshmem", "pg_stat_tmp");

    private final PostgresControl control;

    private final Path folder;

    private final int port;

    private final int portOfPrimary;

    private PostgresStandby(PostgresControl control, Path folder, int port, int portOfPrimary) {
        this.control = control;
        this.folder = folder;
        this.port = port;
        this.portOfPrimary = portOfPrimary;
    }

    static PostgresStandby of(DataSource primary, Path data) {
        try (Connection connection = primary.getConnection();
                Statement statement = connection.createStatement()) {
            Path folder = Files.createTempDirectory("postgres-standby-");
            Path copy = folder.resolve("data");
            statement.execute("select pg_backup_start('standby', true)");
            copy(data, copy);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
            }
            return start(data, folder, copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PostgresStandby start(Path data, Path folder, Path copy) throws IOException {
        List<String> words = PostgresControl.commandLine(data);
        int portOfPrimary = Integer.parseInt(words.get(words.indexOf("-p") + 1));
        int port = ServerFolder.freePort();
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(portOfPrimary));
        int ofData = words.indexOf("-D");
        String options = Stream.concat(
                        Stream.concat(
                                words.subList(1, ofData).stream(), words.subList(ofData + 2, words.size()).stream()),
                        Stream.of("-p", String.valueOf(port)))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        PostgresControl control =
                new PostgresControl(PostgresControl.ofRunning(data).program(), copy);
        control.run("start", "-l", copy.resolve("standby.log").toString(), "-o", options);
        return new PostgresStandby(control, folder, port, portOfPrimary);
    }

    /** What a running server does with its files meanwhile is in its log, which the standby reads. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path relative = from.relativize(file);
                Path target = to.resolve(relative.toString());
                boolean isLeftOut = relative.getNameCount() > 0
                        && NOT_COPIED.contains(relative.getName(0).toString());
                if (isLeftOut && !Files.isDirectory(file)) {
                    continue;
                }
                try {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException goneMeanwhile) {
                    // As above.
                }
            }
        }
    }

    /** The copy of a database of the server that it follows. */
    public TestDatabase copyOf(TestDatabase original) {
        return new TestDatabase(
                original.url().replace(":" + portOfPrimary + "/", ":" + port + "/"),
                original.user(),
                original.password());
    }

    @Override
    public void close() {
        control.run("stop", "-m", "immediate");
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
