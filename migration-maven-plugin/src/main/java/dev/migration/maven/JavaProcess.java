package dev.migration.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JVM that runs a main class, on the terminal that Maven has: what it prints is not touched, and it can ask.
 *
 * @param java the executable
 * @param directory in which it runs
 * @param environment variables beside those of Maven
 */
record JavaProcess(
        String java,
        List<String> jvmArguments,
        List<String> classPath,
        String mainClass,
        List<String> arguments,
        Path directory,
        Map<String, String> environment) {

    /** Runs to its end, and ends it if Maven is ended. */
    int run() throws IOException, InterruptedException {
        Path classPathFile = Files.createTempFile("migration-class-path", ".args");
        try {
            Files.writeString(classPathFile, "-cp\n" + quote(String.join(File.pathSeparator, classPath)), encoding());
            return run(command(classPathFile));
        } finally {
            Files.deleteIfExists(classPathFile);
        }
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).inheritIO();
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread killer = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            return process.waitFor();
        } finally {
            process.destroy();
            removeHook(killer);
        }
    }

    private static void removeHook(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException endingAlready) {
            // Then it runs, which does no harm.
        }
    }

    /** The class path is in a file, since a command line has an end, on Windows an early one. */
    private List<String> command(Path classPathFile) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(jvmArguments);
        command.add("@" + classPathFile);
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    private static String quote(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The launcher reads the file in the platform's encoding. */
    private static Charset encoding() {
        String name = System.getProperty("native.encoding");
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
