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
        Path words = Files.createTempFile("migration-command", ".args");
        try {
            Files.write(words, inFile().stream().map(JavaProcess::quote).toList(), encoding());
            return run(command(words));
        } finally {
            Files.deleteIfExists(words);
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

    /**
     * Everything is in a file that nobody else can read: a command line has an end, on Windows an early one, and all users
     * of a machine can read it, passwords among its words too.
     */
    private List<String> inFile() {
        List<String> words = new ArrayList<>(jvmArguments);
        words.removeIf(JavaProcess::isFile);
        words.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), mainClass));
        words.addAll(arguments);
        return words;
    }

    /** A file of arguments cannot name another one. */
    private List<String> command(Path words) {
        List<String> command = new ArrayList<>(List.of(java));
        jvmArguments.stream().filter(JavaProcess::isFile).forEach(command::add);
        command.add("@" + words);
        return command;
    }

    private static boolean isFile(String argument) {
        return argument.startsWith("@");
    }

    private static String quote(String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }

    /** The launcher reads the file in the platform's encoding. */
    private static Charset encoding() {
        String name = System.getProperty("native.encoding");
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
