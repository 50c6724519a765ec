package dev.migration.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The statements of a golden file of the core, each once, in their order. A statement ends at a blank line. */
record GoldenFile(List<String> statements) {

    static GoldenFile of(String dialect) {
        Path file = Path.of("../migration-core/src/test/resources/golden", dialect + ".sql");
        try {
            return new GoldenFile(Stream.of(Files.readString(file).split("\n\n"))
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
