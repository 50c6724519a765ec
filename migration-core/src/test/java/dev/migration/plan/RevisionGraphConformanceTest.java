package dev.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
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
import tools.jackson.databind.ObjectMapper;

/**
 * Graphs, targets and plans are those of Alembic 1.19, as recorded in the files of the directory that the system property
 * {@code conformance.vectors} names.
 */
class RevisionGraphConformanceTest {

    @Test
    void plansAreAlembics() throws Exception {
        List<ConformanceCase> questions = questions();
        List<String> failures = new ArrayList<>();
        questions.forEach(question -> failure(question).ifPresent(failures::add));

        failures.forEach(System.out::println);
        System.out.printf("passed %d of %d%n", questions.size() - failures.size(), questions.size());
        assertThat(questions).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Optional<String> failure(ConformanceCase question) {
        try {
            Answer answer = Answer.to(question);
            Optional<String> difference = difference(question, answer);
            if (difference.isEmpty() || isDeliberate(question, answer)) {
                return Optional.empty();
            }
            return Optional.of("%s%n  differs in: %s%n  expected: %s%n  actual:   %s"
                    .formatted(question.name(), difference.get(), question.expected(), answer));
        } catch (RuntimeException crash) {
            return Optional.of("%s%n  crashed: %s at %s"
                    .formatted(
                            question.name(),
                            crash,
                            List.of(crash.getStackTrace()).subList(0, 3)));
        }
    }

    private static Optional<String> difference(ConformanceCase question, Answer answer) {
        List<String> differences = new ArrayList<>();
        for (Map<String, @Nullable Object> expected : question.expected()) {
            Optional<String> difference = CaseComparison.difference(expected, answer);
            if (difference.isEmpty()) {
                return Optional.empty();
            }
            differences.add(difference.get());
        }
        return question.isNondeterministic() && answer.failure() == null && isSound(question, answer)
                ? Optional.empty()
                : Optional.of(differences.get(0));
    }

    /** Where the order depends on Alembic's hash seed, any order will do that leads to the same end. */
    private static boolean isSound(ConformanceCase question, Answer answer) {
        PlanJudge judge = new PlanJudge(question, answer);
        Map<String, @Nullable Object> expected = question.expected().get(0);
        return switch (question.operation()) {
            case "upgrade" ->
                judge.isSoundUpgrade()
                        && Objects.equals(expected.get("heads"), answer.result().get("heads"));
            case "downgrade" ->
                judge.isSoundDowngrade()
                        && Objects.equals(expected.get("heads"), answer.result().get("heads"));
            case "history", "iterate" ->
                judge.isNewestFirst()
                        && answer.strings("revisions").size()
                                == ConformanceCase.strings(expected.get("revisions"))
                                        .size()
                        && answer.strings("revisions").containsAll(ConformanceCase.strings(expected.get("revisions")));
            default -> false;
        };
    }

    private static boolean isDeliberate(ConformanceCase question, Answer answer) {
        return Stream.of(Deviation.values()).anyMatch(deviation -> deviation.justifies(question, answer));
    }

    private static List<ConformanceCase> questions() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            List<Path> vectors = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return vectors.stream()
                    .flatMap(RevisionGraphConformanceTest::questions)
                    .toList();
        }
    }

    private static Stream<ConformanceCase> questions(Path file) {
        Map<String, @Nullable Object> content =
                ConformanceCase.map(new ObjectMapper().readValue(file.toFile(), Map.class));
        return ConformanceCase.maps(content.get("cases")).stream().map(ConformanceCase::new);
    }

    private static Path directory() throws URISyntaxException {
        String given = System.getProperty("conformance.vectors");
        if (given != null) {
            return Path.of(given);
        }
        URL copy = RevisionGraphConformanceTest.class.getResource("/conformance/revision-graph");
        return Path.of(Objects.requireNonNull(copy).toURI());
    }
}
