package dev.migration.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The statements of a golden file of the core, each once, in their order. */
record GoldenFile(List<String> statements) {

    private static final Path FOLDER = Path.of("../migration-core/src/test/resources/golden");

    /** One of each operation; a statement ends at a blank line. */
    static GoldenFile ofOperations(String dialect) {
        return of(FOLDER.resolve(dialect + ".sql"), "\n\n");
    }

    /** What a model of entities becomes; a statement ends at a semicolon at the end of its line. */
    static GoldenFile ofModel(String dialect) {
        return of(FOLDER.resolve("model").resolve(dialect + ".sql"), ";\n");
    }

    private static GoldenFile of(Path file, String separator) {
        try {
            return new GoldenFile(Stream.of(Files.readString(file).split(separator))
                    .map(GoldenFile::withoutTitle)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String withoutTitle(String block) {
        return block.strip().replaceAll("(?m)^-- .*(\n|$)", "").strip();
    }
}
