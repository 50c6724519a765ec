package dev.migration.maven.sample.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes how it was started into the file that it is told, and ends with the code that it is told. */
public final class OneApplication {

    private OneApplication() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(
                Path.of(arguments[0]),
                List.of(
                        String.join("|", arguments),
                        Path.of("").toAbsolutePath().toString(),
                        String.valueOf(System.getenv("GREETING")),
                        System.getProperty("greeting", ""),
                        inListOfProcesses()));
        System.exit(Integer.parseInt(arguments[1]));
    }

    private static String inListOfProcesses() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        return info.commandLine().orElse("") + String.join(" ", info.arguments().orElse(new String[0]));
    }
}
