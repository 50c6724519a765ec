package dev.migration.source.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiffer;
import dev.migration.operation.Operation;
import dev.migration.schema.DatabaseSchema;
import dev.migration.server.InEnglish;
import dev.migration.source.hibernate.zoo.ModelZoo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole zoo for databases of which there is no server here, in full, for a reader who knows the database. */
class GoldenModelTests {

    @ParameterizedTest
    @CsvSource({
        "mysql, MySQL, 8, 0",
        "sqlserver, Microsoft SQL Server, 16, 0",
        "oracle, Oracle, 23, 0",
        "db2, DB2/LINUXX8664, 11, 5",
        "firebird, Firebird, 4, 0",
        "informix, Informix Dynamic Server, 14, 0",
        "sybase, Adaptive Server Enterprise, 16, 0"
    })
    @InEnglish(because = "Hibernate does not know Informix by its name in Turkish")
    void schemaOfTheModelIsThatOfTheGoldenFile(String name, String product, int major, int minor) throws IOException {
        Dialect dialect = Dialects.load(getClass().getClassLoader()).named(name);
        DatabaseSchema schema = HibernateModel.of(ModelZoo.classes(ModelZoo.concepts()))
                .on(new DatabaseProduct(product, major + "." + minor, major, minor, ""))
                .withSettings(ModelSchemaContract.SPRING_NAMES)
                .source(dialect)
                .read();

        String rendered = new SchemaDiffer(dialect, DiffOptions.defaults())
                .compare(DatabaseSchema.empty(), schema).operations().stream()
                        .map(it -> render(dialect, it))
                        .collect(Collectors.joining());

        assertThat(rendered).isEqualTo(Files.readString(Path.of("src/test/resources/golden/model/" + name + ".sql")));
    }

    private static String render(Dialect dialect, Operation operation) {
        try {
            return dialect.render(operation).stream().map(it -> it + ";\n").collect(Collectors.joining());
        } catch (UnsupportedOperationOnDialectException refusal) {
            return "-- refused: " + refusal.problem() + "\n";
        }
    }
}
