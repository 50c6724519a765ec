package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is rendered for databases of which there is no server on every machine, in full, for a reader who knows the database.
 * A statement ends at a blank line; parsers read the same files in a module of their own.
 *
 * <p>With {@code -Dgolden.write=true} the files are written anew, for the reader to look at what changed.
 */
class GoldenStatementsTests {

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "sqlserver", "oracle", "db2", "firebird", "informix", "sybase"})
    void statementsAreThoseOfTheGoldenFile(String name) throws IOException {
        Dialect dialect = Dialects.load(getClass().getClassLoader()).named(name);
        Path file = Path.of("src/test/resources/golden/" + name + ".sql");

        String rendered = GoldenOperations.all().entrySet().stream()
                .map(it -> "-- " + it.getKey() + "\n" + render(dialect, it.getValue()))
                .collect(Collectors.joining("\n"));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(file));
    }

    private static String render(Dialect dialect, Operation operation) {
        try {
            return dialect.render(operation).stream().map(it -> it + "\n").collect(Collectors.joining("\n"));
        } catch (MigrationException refusal) {
            return "-- refused: " + refusal.problem() + "\n";
        }
    }
}
