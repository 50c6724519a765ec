package dev.migration.dialect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.error.MigrationException;
import dev.migration.operation.ConventionalNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names what each recorded operation creates or drops, and compares with what Alembic made of it. */
class NamingConformanceTest {

    private final Dialects dialects = Dialects.load(getClass().getClassLoader());

    @Test
    void namesAsAlembicDoes() {
        List<NamingCase> cases = NamingCase.in(directory());
        List<String> failures = new ArrayList<>();
        for (NamingCase namingCase : cases) {
            difference(namingCase).ifPresent(it -> failures.add(namingCase.name() + "\n" + it));
        }
        failures.forEach(System.out::println);

        System.out.printf("passed %d of %d%n", cases.size() - failures.size(), cases.size());
        assertThat(cases).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Path directory() {
        String given = System.getProperty("conformance.vectors");
        return given == null ? Path.of("src/test/resources/conformance/naming") : Path.of(given);
    }

    private Optional<String> difference(NamingCase namingCase) {
        DdlCase operation = namingCase.operation();
        Dialect dialect = dialects.named(operation.dialect());
        List<String> actual;
        try {
            ConventionalNames names = new ConventionalNames(namingCase.convention(), dialect.maxIdentifierLength());
            actual = namingCase.operations().stream()
                    .flatMap(it -> dialect.render(names.named(it)).stream())
                    .map(it -> NormalSql.of(it, true))
                    .toList();
        } catch (MigrationException | IllegalArgumentException refusal) {
            return operation.error() == null
                    ? Optional.of("  refused: " + refusal.getMessage() + "\n  expected " + operation.sql())
                    : Optional.empty();
        }
        if (operation.error() != null) {
            return Optional.of("  should be refused, but gave " + actual);
        }
        List<String> expected = Deviations.expected(
                operation,
                operation.sql().stream().map(it -> NormalSql.of(it, true)).toList());
        return inOneOrder(actual).equals(inOneOrder(expected))
                ? Optional.empty()
                : Optional.of("  actual   " + actual + "\n  expected " + expected);
    }

    /** The order of the constraints of a new column is open. */
    private static List<String> inOneOrder(List<String> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(it -> it.matches("alter table \\S+ add (?!column ).*") ? it : ""))
                .toList();
    }
}
