package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/extending.md} shows this module's own code. */
class DocumentTests {

    private static final Pattern BLOCK = Pattern.compile("```(?:java)?\n(.*?)```", Pattern.DOTALL);

    static Stream<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("../docs/extending.md")))
                .results()
                .map(it -> it.group(1));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void codeInTheDocumentIsCodeOfThisModule(String block) throws IOException {
        List<String> sources = sources();

        assertThat(sources).anyMatch(it -> normal(it).contains(normal(block)));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> !it.endsWith("DocumentTests.java"))
                    .map(DocumentTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static String normal(String code) {
        return code.replaceAll("\\s+", "");
    }
}
