package dev.migration.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A repository below {@code target} that has what this build made, so that example projects find it. Nothing is installed
 * into the user's own, which is only read.
 */
final class LocalRepository {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    static final Path FOLDER = Path.of("target", "it-repository").toAbsolutePath();

    private static final String VERSION = System.getProperty("project.version");

    private static final List<String> MODULES = List.of(
            "migration-core",
            "migration-spring-boot-autoconfigure",
            "migration-spring-boot-starter",
            "migration-maven-plugin");

    private LocalRepository() {}

    static void fill() throws IOException {
        copy("migration-parent", TOP.resolve("pom.xml"), "pom");
        for (String module : MODULES) {
            Path made = TOP.resolve(module);
            copy(module, made.resolve("pom.xml"), "pom");
            copy(module, made.resolve("target").resolve(module + "-" + VERSION + ".jar"), "jar");
        }
    }

    private static void copy(String module, Path file, String extension) throws IOException {
        Path target =
                FOLDER.resolve(Path.of("dev", "migration", module, VERSION, module + "-" + VERSION + "." + extension));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
