package dev.migration.dialect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialects;
import dev.migration.error.MigrationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Renders each recorded batch, and compares with what Alembic made of it, but for {@link BatchRules}. */
class BatchConformanceTest {

    private final Dialects dialects = Dialects.load(getClass().getClassLoader());

    @Test
    void rendersWhatAlembicRenders() {
        List<BatchCase> cases = BatchCase.in(directory());
        List<String> failures = new ArrayList<>();
        for (BatchCase batchCase : cases) {
            difference(batchCase).ifPresent(it -> failures.add(batchCase.name() + "\n" + it));
        }
        failures.forEach(System.out::println);

        System.out.printf("passed %d of %d%n", cases.size() - failures.size(), cases.size());
        assertThat(cases).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Path directory() {
        String given = System.getProperty("conformance.vectors");
        return given == null ? Path.of("src/test/resources/conformance/batch") : Path.of(given);
    }

    private Optional<String> difference(BatchCase batchCase) {
        List<String> actual;
        try {
            actual = dialects.named(batchCase.dialect()).render(batchCase.batch()).stream()
                    .map(it -> NormalSql.of(it, batchCase.isOn("postgresql")))
                    .toList();
        } catch (MigrationException | IllegalArgumentException refusal) {
            return BatchRules.demandsRefusal(batchCase)
                    ? Optional.empty()
                    : Optional.of("  refused: " + refusal.getMessage() + "\n  expected " + batchCase.sql());
        }
        if (BatchRules.demandsRefusal(batchCase)) {
            return Optional.of("  should be refused, but gave " + actual);
        }
        List<String> expected = BatchRules.expected(batchCase);
        List<String> ours = BatchRules.actual(batchCase, actual);
        return ours.equals(expected)
                ? Optional.empty()
                : Optional.of("  actual   " + ours + "\n  expected " + expected);
    }
}
