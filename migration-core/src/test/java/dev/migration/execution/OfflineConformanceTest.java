package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.error.MigrationException;
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
 * Printed SQL is that of Alembic 1.19's offline mode, as recorded in the files of the directory that the system property
 * {@code conformance.vectors} names.
 */
class OfflineConformanceTest {

    @Test
    void printedScriptsAreAlembics(@TempDir Path temporary) throws Exception {
        List<OfflineCase> questions = questions();
        List<String> failures = new ArrayList<>();
        for (OfflineCase question : questions) {
            Path folder = Files.createTempDirectory(temporary, "scripts");
            failure(question, folder).ifPresent(failures::add);
        }

        failures.forEach(System.out::println);
        System.out.printf("passed %d of %d%n", questions.size() - failures.size(), questions.size());
        assertThat(questions).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Optional<String> failure(OfflineCase question, Path folder) throws IOException {
        String actual;
        try {
            actual = question.print(folder);
        } catch (MigrationException refusal) {
            return question.failed()
                    ? Optional.empty()
                    : Optional.of("%s%n  refused: %s".formatted(question.name(), refusal));
        } catch (RuntimeException crash) {
            return Optional.of("%s%n  crashed: %s at %s".formatted(question.name(), crash, crash.getStackTrace()[0]));
        }
        if (question.failed()) {
            return Optional.of("%s%n  was not refused, but printed%n%s".formatted(question.name(), actual));
        }
        String table = question.versionTable();
        PrintedSql theirs = OfflineDeviation.expected(question, PrintedSql.of(question, question.output()));
        PrintedSql ours = OfflineDeviation.takeAll(question, PrintedSql.of(question, actual));
        if (question.versionChangesAreUnordered()) {
            theirs = theirs.withRowsInsteadOfChanges(table);
            ours = ours.withRowsInsteadOfChanges(table);
        }
        return ours.equals(theirs)
                ? Optional.empty()
                : Optional.of("%s%n  expected: %s%n  actual:   %s".formatted(question.name(), theirs, ours));
    }

    private static List<OfflineCase> questions() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(OfflineConformanceTest::questions)
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<OfflineCase> questions(Path file) {
        Map<String, Object> content = new ObjectMapper().readValue(file.toFile(), Map.class);
        return ((List<Map<String, @Nullable Object>>) Objects.requireNonNull(content.get("cases")))
                .stream().map(OfflineCase::new);
    }

    private static Path directory() throws URISyntaxException {
        String given = System.getProperty("conformance.vectors");
        return given != null
                ? Path.of(given)
                : Path.of(Objects.requireNonNull(OfflineConformanceTest.class.getResource("/conformance/offline"))
                        .toURI());
    }
}
