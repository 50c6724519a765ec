package dev.migration.dialect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Renders each recorded operation, and compares with what Alembic made of it, but for {@link Deviations}. */
class DdlConformanceTest {

    private final Dialects dialects = Dialects.load(getClass().getClassLoader());

    @Test
    void rendersWhatAlembicRenders() {
        List<DdlCase> cases = DdlCase.in(directory());
        List<String> failures = new ArrayList<>();
        for (DdlCase ddlCase : cases) {
            difference(ddlCase).ifPresent(it -> failures.add(ddlCase.name() + "\n" + it));
        }
        failures.forEach(System.out::println);
        System.out.printf("passed %d of %d%n", cases.size() - failures.size(), cases.size());

        assertThat(cases).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Path directory() {
        String given = System.getProperty("conformance.vectors");
        return given == null ? Path.of("src/test/resources/conformance/ddl") : Path.of(given);
    }

    private Optional<String> difference(DdlCase ddlCase) {
        Dialect dialect = dialects.named(ddlCase.dialect());
        List<String> actual;
        try {
            actual = CaseOperations.of(ddlCase).stream()
                    .flatMap(it -> dialect.render(it).stream())
                    .map(it -> normal(ddlCase, it))
                    .toList();
        } catch (UnsupportedOperationOnDialectException | IllegalArgumentException refusal) {
            return Deviations.demandsRefusal(ddlCase)
                    ? Optional.empty()
                    : Optional.of("  refused: " + refusal.getMessage() + "\n  expected " + ddlCase.sql());
        }
        if (Deviations.demandsRefusal(ddlCase)) {
            return Optional.of("  should be refused, but gave " + actual);
        }
        List<String> expected = Deviations.expected(
                ddlCase, ddlCase.sql().stream().map(it -> normal(ddlCase, it)).toList());
        List<String> ours = Deviations.actual(ddlCase, actual);
        return ours.equals(expected)
                ? Optional.empty()
                : Optional.of("  actual   " + ours + "\n  expected " + expected);
    }

    private static String normal(DdlCase ddlCase, String sql) {
        return NormalSql.of(sql, ddlCase.isOn("postgresql", "oracle"));
    }
}
