package dev.migration.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own with the class path of the tests, small and quick to start. */
public final class TestProcess {

    private TestProcess() {}

    public static ProcessBuilder of(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** One whose first arguments are the URL, the user and the password of a database. */
    public static ProcessBuilder on(TestDatabase database, Class<?> main, String... more) {
        List<String> arguments = new ArrayList<>(List.of(database.url(), database.user(), database.password()));
        arguments.addAll(List.of(more));
        return of(main, arguments.toArray(String[]::new));
    }
}
