package dev.migration.source.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.compiler.CompiledSources;
import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Migration;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.testing.orm.domain.StandardDomainModel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The models that Hibernate tests itself with, which nobody wrote with us in mind: what is generated for an empty database
 * makes the schema that Hibernate would make, and can be taken back whole.
 */
abstract class DomainModelContract {

    @TempDir
    Path folder = Path.of("");

    private final Dialect dialect;

    DomainModelContract(Dialect dialect) {
        this.dialect = dialect;
    }

    abstract TestDatabase newDatabase();

    /** The schema as far as Hibernate itself creates it on this database. */
    DatabaseSchema asHibernateCreates(SchemaProof proof) {
        return proof.wanted();
    }

    /** Whether Hibernate writes a statement that this database does not know. */
    boolean isUnknown(String statement) {
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void noDifferenceFromWhatHibernateCreates(StandardDomainModel model) {
        SchemaProof proof = proof(model);
        proof.createByHibernate(this::isUnknown);

        proof.assertNoDifferenceFrom(asHibernateCreates(proof));
    }

    @ParameterizedTest
    @EnumSource
    void theScriptInSqlMakesWhatTheModelWants(StandardDomainModel model) {
        SchemaProof proof = proof(model);
        generate(migrator(proof).locations("file:" + folder));

        assertMakesTheModel(proof, migrator(proof).locations("file:" + folder));
    }

    @ParameterizedTest
    @EnumSource
    void theScriptInJavaMakesWhatTheModelWants(StandardDomainModel model) throws IOException {
        SchemaProof proof = proof(model);
        Files.createDirectories(folder.resolve("src/main/java"));
        Path source = generate(migrator(proof)
                .locations("classpath:db/versions")
                .authoring(it -> it.withProjectFolder(folder).withType(ScriptType.JAVA)));
        String name = "db.versions." + source.getFileName().toString().replace(".java", "");
        Migration migration = CompiledSources.of(Map.of(name, Files.readString(source)))
                .instance(name, Migration.class);

        assertMakesTheModel(
                proof,
                migrator(proof).locations("classpath:db/versions").migrations(List.of(migration)));
    }

    private void assertMakesTheModel(SchemaProof proof, MigratorBuilder builder) {
        Migrator migrator = builder.build();
        migrator.upgrade();

        assertThat(migrator.differences().operations().stream().map(String::valueOf))
                .isEmpty();
        assertThat(migrator.differences().remarks()).isEmpty();
        proof.validateByHibernate();

        migrator.downgrade("base");
        assertThat(migrator.databaseSchema()).isEqualTo(DatabaseSchema.empty());
    }

    private static Path generate(MigratorBuilder builder) {
        return builder.build()
                .autogenerate(Autogeneration.of(NewRevision.of("Everything").withId("everything")))
                .get(0);
    }

    private static MigratorBuilder migrator(SchemaProof proof) {
        return Migrator.builder(proof.database().dataSource())
                .failOnMissingLocations(false)
                .model(dialect -> proof.model().source(dialect));
    }

    private SchemaProof proof(StandardDomainModel model) {
        String[] classes = Stream.of(model.getDescriptor().getAnnotatedClasses())
                .map(Class::getName)
                .toArray(String[]::new);
        return SchemaProof.of(
                dialect, newDatabase(), HibernateModel.of(classes).withSettings(ModelSchemaContract.SPRING_NAMES));
    }
}
