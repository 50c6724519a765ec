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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The models that Hibernate tests itself with, which nobody wrote with us in mind: what is generated for an empty database
 * makes the schema that Hibernate would make, and can be taken back whole.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DomainModelContract {

    private final Dialect dialect;

    DomainModelContract(Dialect dialect) {
        this.dialect = dialect;
    }

    abstract TestDatabase newDatabase(Path folder);

    /** The schema as far as Hibernate itself creates it on this database. */
    DatabaseSchema asHibernateCreates(SchemaProof proof) {
        return proof.wanted();
    }

    /** Whether Hibernate writes a statement that this database does not know. */
    boolean isUnknown(String statement) {
        return false;
    }

    /** All where they are cheap, else the smallest unless all are asked for: {@code -Dmutations=all}. */
    List<StandardDomainModel> models() {
        boolean isAll = triesAll() || System.getProperty("mutations", "").equals("all");
        return isAll ? List.of(StandardDomainModel.values()) : List.of(StandardDomainModel.HELPDESK);
    }

    /** Whether all models are tried in every build. */
    boolean triesAll() {
        return false;
    }

    @ParameterizedTest
    @MethodSource("models")
    void noDifferenceFromWhatHibernateCreates(StandardDomainModel model, @TempDir Path folder) {
        SchemaProof proof = proof(model, folder);
        proof.createByHibernate(this::isUnknown);

        proof.assertNoDifferenceFrom(asHibernateCreates(proof));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theScriptInSqlMakesWhatTheModelWants(StandardDomainModel model, @TempDir Path folder) {
        SchemaProof proof = proof(model, folder);
        generate(migrator(proof).locations("file:" + folder));

        assertMakesTheModel(proof, migrator(proof).locations("file:" + folder));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theScriptInJavaMakesWhatTheModelWants(StandardDomainModel model, @TempDir Path folder) throws IOException {
        SchemaProof proof = proof(model, folder);
        Files.createDirectories(folder.resolve("src/main/java"));
        Path source =
                generate(migrator(proof).locations("classpath:db/versions").authoring(it -> it.withProjectFolder(folder)
                        .withType(ScriptType.JAVA)));
        String name = "db.versions." + source.getFileName().toString().replace(".java", "");
        Migration migration =
                CompiledSources.of(Map.of(name, Files.readString(source))).instance(name, Migration.class);

        assertMakesTheModel(
                proof, migrator(proof).locations("classpath:db/versions").migrations(List.of(migration)));
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

    private SchemaProof proof(StandardDomainModel model, Path folder) {
        String[] classes = Stream.of(model.getDescriptor().getAnnotatedClasses())
                .map(it -> it.getName())
                .toArray(String[]::new);
        return SchemaProof.of(
                dialect,
                newDatabase(folder),
                HibernateModel.of(classes).withSettings(ModelSchemaContract.SPRING_NAMES));
    }
}
