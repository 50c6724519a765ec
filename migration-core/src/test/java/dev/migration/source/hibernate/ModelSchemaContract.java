package dev.migration.source.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.ModelZoo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the schema of a model owes, on a real database: it is the one that Hibernate itself would create, and what it
 * makes is one that Hibernate accepts.
 */
abstract class ModelSchemaContract {

    static final Map<String, String> SPRING_NAMES = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    private final Dialect dialect;

    ModelSchemaContract(Dialect dialect) {
        this.dialect = dialect;
    }

    abstract TestDatabase newDatabase();

    /** The concepts that only some databases can hold, and this one. */
    List<Class<?>> more() {
        return List.of();
    }

    /** The concepts that this database cannot hold. */
    List<Class<?>> impossible() {
        return List.of();
    }

    /** The concepts for which Hibernate writes SQL that this database refuses. */
    List<Class<?>> beyondHibernate() {
        return List.of();
    }

    /** The concepts whose schema Hibernate does not accept on this database, even if it has created it itself. */
    List<Class<?>> refusedByHibernate() {
        return List.of();
    }

    /** The schema as far as Hibernate itself creates it on this database. */
    DatabaseSchema asHibernateCreates(SchemaProof proof) {
        return proof.wanted();
    }

    @Test
    void noDifferenceFromWhatHibernateCreates() {
        SchemaProof proof = proof(beyondHibernate());
        proof.createByHibernate();

        proof.assertNoDifferenceFrom(asHibernateCreates(proof));
    }

    @Test
    void whatItCreatesIsWhatItWants() {
        SchemaProof proof = proof(List.of());
        DatabaseSchema wanted = proof.wanted();

        proof.run(proof.compare(DatabaseSchema.empty(), wanted).operations());

        proof.assertNoDifferenceFrom(wanted);
    }

    @Test
    void hibernateAcceptsWhatItCreates() {
        SchemaProof proof = proof(refusedByHibernate());

        proof.run(proof.compare(DatabaseSchema.empty(), proof.wanted()).operations());

        proof.validateByHibernate();
    }

    @Test
    void nothingIsLeftOnTheWayBack() {
        SchemaProof proof = proof(List.of());
        proof.run(proof.compare(DatabaseSchema.empty(), proof.wanted()).operations());

        proof.run(proof.compare(proof.actual(), DatabaseSchema.empty()).operations());

        assertThat(proof.actual()).isEqualTo(DatabaseSchema.empty());
    }

    private SchemaProof proof(List<Class<?>> left) {
        List<Class<?>> concepts = new ArrayList<>(ModelZoo.concepts());
        concepts.addAll(more());
        concepts.removeAll(impossible());
        concepts.removeAll(left);
        HibernateModel model = HibernateModel.of(ModelZoo.classes(concepts)).withSettings(SPRING_NAMES);
        return SchemaProof.of(dialect, newDatabase(), model);
    }
}
