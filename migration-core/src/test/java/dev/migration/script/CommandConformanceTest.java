package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/**
 * New scripts are what Alembic 1.19 would have written, as recorded in the files of the directory that the system property
 * {@code conformance.vectors} names. There is no deviation.
 */
class CommandConformanceTest {

    @Test
    void newScriptsAreAlembics(@TempDir Path temporary) throws Exception {
        List<CommandCase> questions = questions();
        List<String> failures = new ArrayList<>();
        for (CommandCase question : questions) {
            failure(question, Files.createTempDirectory(temporary, "scripts")).ifPresent(failures::add);
        }

        failures.forEach(System.out::println);
        System.out.printf("passed %d of %d%n", questions.size() - failures.size(), questions.size());
        assertThat(questions).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Optional<String> failure(CommandCase question, Path folder) throws IOException {
        try {
            Map<String, @Nullable Object> actual = question.actual(folder);
            return actual.equals(question.expected())
                    ? Optional.empty()
                    : Optional.of("%s%n  expected: %s%n  actual:   %s"
                            .formatted(question.name(), question.expected(), actual));
        } catch (RuntimeException crash) {
            return Optional.of("%s%n  crashed: %s at %s".formatted(question.name(), crash, crash.getStackTrace()[0]));
        }
    }

    private static List<CommandCase> questions() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(CommandConformanceTest::questions)
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<CommandCase> questions(Path file) {
        Map<String, Object> content = new ObjectMapper().readValue(file.toFile(), Map.class);
        return ((List<Map<String, @Nullable Object>>) Objects.requireNonNull(content.get("cases")))
                .stream().map(CommandCase::new);
    }

    private static Path directory() throws URISyntaxException {
        String given = System.getProperty("conformance.vectors");
        return given != null
                ? Path.of(given)
                : Path.of(Objects.requireNonNull(CommandConformanceTest.class.getResource("/conformance/commands"))
                        .toURI());
    }
}
