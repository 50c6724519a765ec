package dev.migration.diff.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.diff.CheckComparison;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.schema.DatabaseSchema;
import dev.migration.server.PostgresServer;
import dev.migration.source.database.DatabaseSchemaSource;
import dev.migration.source.database.LiveExpressions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Compares two schemas on PostgreSQL, and the differences with those that Alembic found, but for {@link Deviation}. What is
 * found is then carried out, which leaves nothing to find: where Alembic does not get there, we do.
 */
class AutogenerateConformanceTest {

    private final Dialect dialect = Dialects.load(getClass().getClassLoader()).named("postgresql");

    private final ScratchDatabase actual = new ScratchDatabase(PostgresServer.newDatabase());

    private final ScratchDatabase wanted = new ScratchDatabase(PostgresServer.newDatabase());

    @Test
    void findsWhatAlembicFindsAndConverges() {
        List<DiffCase> cases = DiffCase.in(directory());
        List<String> failures = new ArrayList<>();
        for (DiffCase diffCase : cases) {
            problem(diffCase).ifPresent(it -> failures.add(diffCase.name() + "\n" + it));
        }
        failures.forEach(System.out::println);
        System.out.printf("passed %d of %d%n", cases.size() - failures.size(), cases.size());

        assertThat(cases).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static Path directory() {
        String given = System.getProperty("conformance.vectors");
        return given == null ? Path.of("src/test/resources/conformance/autogenerate") : Path.of(given);
    }

    private Optional<String> problem(DiffCase diffCase) {
        try {
            actual.reset(diffCase.actual());
            wanted.reset(diffCase.wanted());
            DatabaseSchema model = model(diffCase);
            SchemaDiff diff = differ(diffCase).compare(read(diffCase), model);
            Optional<String> difference = Deviation.difference(diffCase, diff, new FoundDifference(dialect));
            return difference.isPresent() ? difference : residual(diffCase, diff, model);
        } catch (RuntimeException failure) {
            return Optional.of("  failed: " + failure);
        }
    }

    private Optional<String> residual(DiffCase diffCase, SchemaDiff diff, DatabaseSchema model) {
        diff.operations().stream().flatMap(it -> dialect.render(it).stream()).forEach(actual::execute);
        SchemaDiff second = differ(diffCase).compare(read(diffCase), model);
        return second.isEmpty() ? Optional.empty() : Optional.of("  does not converge, left: " + second.operations());
    }

    private SchemaDiffer differ(DiffCase diffCase) {
        return new SchemaDiffer(
                dialect,
                DiffOptions.defaults()
                        .withTypes(diffCase.comparesTypes())
                        .withDefaults(diffCase.comparesDefaults())
                        .withDefaultRule(new LiveExpressions(actual.dataSource(), dialect)::differs)
                        .withChecks(diffCase.comparesChecks() ? CheckComparison.NAME : CheckComparison.NONE));
    }

    private DatabaseSchema read(DiffCase diffCase) {
        List<String> schemas = new ArrayList<>(List.of("public"));
        if (diffCase.includesSchemas()) {
            schemas.addAll(actual.otherSchemas());
        }
        return actual.withoutOwnedDefaults(read(actual, schemas));
    }

    private DatabaseSchema model(DiffCase diffCase) {
        List<String> schemas = new ArrayList<>(List.of("public"));
        schemas.addAll(diffCase.modelSchemas());
        return wanted.withoutOwnedDefaults(read(wanted, schemas));
    }

    private DatabaseSchema read(ScratchDatabase database, List<String> schemas) {
        CatalogScope scope = CatalogScope.own().withSchemas(schemas.toArray(String[]::new));
        return DatabaseSchemaSource.of(database.dataSource(), dialect, scope).read();
    }
}
