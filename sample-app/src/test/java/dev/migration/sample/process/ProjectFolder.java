package dev.migration.sample.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the sample's scripts and entities as its repository holds them, for commands and people that write there. */
record ProjectFolder(Path folder) {

    private static final String SCRIPTS = "src/main/resources/db";

    private static final String JAVA = "src/main/java";

    static ProjectFolder copyTo(Path folder) throws IOException {
        for (String root : new String[] {SCRIPTS, JAVA + "/db", JAVA + "/dev/migration/sample/inventory"}) {
            copy(Path.of(root), folder.resolve(root));
        }
        return new ProjectFolder(folder);
    }

    Path scripts(String database) {
        return folder.resolve(SCRIPTS).resolve(database);
    }

    Path java() {
        return folder.resolve(JAVA);
    }

    Path item() {
        return java().resolve("dev/migration/sample/inventory/Item.java");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copy(from, file, to));
        }
    }

    private static void copy(Path root, Path file, Path to) {
        try {
            Files.copy(file, to.resolve(root.relativize(file).toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
