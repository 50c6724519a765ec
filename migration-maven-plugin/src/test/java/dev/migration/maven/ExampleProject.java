package dev.migration.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of a project from {@code src/it}, which a Maven of its own builds. */
final class ExampleProject {

    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "@project.version@", property("project.version"),
            "@spring-boot.version@", property("spring-boot.version"),
            "@compiler-plugin.version@", property("compiler-plugin.version"));

    /** How a build ended and what it printed. */
    record Build(int code, String output) {

        boolean isSuccess() {
            return code == 0;
        }

        /** How often a text is printed. */
        int count(String text) {
            return (output.length() - output.replace(text, "").length()) / text.length();
        }
    }

    private final Path folder;

    private ExampleProject(Path folder) {
        this.folder = folder;
    }

    static ExampleProject copyOf(String example, Path folder) throws IOException {
        Path source = Path.of("src", "it", example);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                for (Map.Entry<String, String> placeholder : PLACEHOLDERS.entrySet()) {
                    text = text.replace(placeholder.getKey(), placeholder.getValue());
                }
                write(folder.resolve(source.relativize(file).toString()), text);
            }
        }
        return new ExampleProject(folder);
    }

    Path folder() {
        return folder;
    }

    Path scripts() {
        return folder.resolve(Path.of("src", "main", "resources", "db", "versions"));
    }

    ExampleProject script(String name, String header, String sections) throws IOException {
        write(scripts().resolve(name), header + "\n" + sections);
        return this;
    }

    /** Runs the wrapper of this project in the copy. */
    Build maven(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "build", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of("..").toAbsolutePath().normalize().resolve(mvnw()).toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + LocalRepository.FOLDER,
                "-Dmaven.repo.local.tail=" + property("maven.repo.local"),
                "-Dmigration.jvmArguments=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC "
                        + System.getProperty("it.jvm.arguments", "")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(isWindows() ? "NUL" : "/dev/null")))
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("The build did not end: " + Files.readString(log));
        }
        return new Build(process.exitValue(), Files.readString(log));
    }

    private static String mvnw() {
        return isWindows() ? "mvnw.cmd" : "mvnw";
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Maven sets the property " + name + " for these tests");
        }
        return value;
    }
}
