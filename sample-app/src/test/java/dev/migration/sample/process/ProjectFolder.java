package dev.migration.sample.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the sample's scripts as its repository holds them, for commands that write there. */
record ProjectFolder(Path folder) {

    static ProjectFolder copyTo(Path folder) throws IOException {
        for (String root : new String[] {"src/main/resources/db", "src/main/java/db"}) {
            copy(Path.of(root), folder.resolve(root));
        }
        return new ProjectFolder(folder);
    }

    Path scripts(String database) {
        return folder.resolve("src/main/resources/db").resolve(database);
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
