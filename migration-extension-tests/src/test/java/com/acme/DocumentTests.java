package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/extending.md} and {@code docs/autogenerate.md} show this module's own code. */
class DocumentTests {

    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    static Stream<String> blocks() {
        return Stream.of("extending", "autogenerate")
                .flatMap(it -> BLOCK.matcher(read(Path.of("../docs/%s.md".formatted(it))))
                        .results())
                .filter(it -> Set.of("", "java").contains(it.group(1)))
                .map(it -> it.group(2));
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
