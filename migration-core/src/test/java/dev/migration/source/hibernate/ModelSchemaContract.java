package dev.migration.source.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.operation.Operation;
import dev.migration.schema.DatabaseSchema;
import dev.migration.server.TestDatabase;
import dev.migration.source.database.DatabaseSchemaSource;
import dev.migration.source.hibernate.zoo.ModelZoo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
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
    DatabaseSchema asHibernateCreates(DatabaseSchema schema) {
        return schema;
    }

    @Test
    void noDifferenceFromWhatHibernateCreates() {
        TestDatabase database = newDatabase();
        HibernateModel model = model(database, beyondHibernate());
        model.use(metadata -> {
            var services = ((MetadataImplementor) metadata)
                    .getMetadataBuildingOptions()
                    .getServiceRegistry();
            new SchemaCreatorImpl(services)
                    .generateCreationCommands(metadata, false)
                    .forEach(it -> execute(database, it));
            return database;
        });

        DatabaseSchema wanted = asHibernateCreates(model.source(dialect).read());

        assertNoDifference(read(database), wanted);
    }

    @Test
    void whatItCreatesIsWhatItWants() {
        TestDatabase database = newDatabase();
        DatabaseSchema wanted = model(database).source(dialect).read();

        run(database, compare(DatabaseSchema.empty(), wanted).operations());

        assertNoDifference(read(database), wanted);
    }

    @Test
    void hibernateAcceptsWhatItCreates() {
        TestDatabase database = newDatabase();
        HibernateModel model = model(database, refusedByHibernate());

        run(
                database,
                compare(DatabaseSchema.empty(), model.source(dialect).read()).operations());

        validate(model, database);
    }

    @Test
    void nothingIsLeftOnTheWayBack() {
        TestDatabase database = newDatabase();
        DatabaseSchema wanted = model(database).source(dialect).read();
        run(database, compare(DatabaseSchema.empty(), wanted).operations());

        run(database, compare(read(database), DatabaseSchema.empty()).operations());

        assertThat(read(database)).isEqualTo(DatabaseSchema.empty());
    }

    private HibernateModel model(TestDatabase database) {
        return model(database, List.of());
    }

    private HibernateModel model(TestDatabase database, List<Class<?>> left) {
        List<Class<?>> concepts = new ArrayList<>(ModelZoo.concepts());
        concepts.addAll(more());
        concepts.removeAll(impossible());
        concepts.removeAll(left);
        return HibernateModel.of(ModelZoo.classes(concepts))
                .on(product(database))
                .withSettings(SPRING_NAMES);
    }

    private static DatabaseProduct product(TestDatabase database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void validate(HibernateModel model, TestDatabase database) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySettings(model.settings())
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("jakarta.persistence.jdbc.user", database.user())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            model.classes().forEach(sources::addAnnotatedClassName);
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private void assertNoDifference(DatabaseSchema actual, DatabaseSchema wanted) {
        SchemaDiff difference = compare(actual, wanted);

        assertThat(difference.operations().stream().map(String::valueOf)).isEmpty();
        assertThat(difference.remarks()).isEmpty();
    }

    private SchemaDiff compare(DatabaseSchema actual, DatabaseSchema wanted) {
        return new SchemaDiffer(dialect, DiffOptions.defaults()).compare(actual, wanted);
    }

    private DatabaseSchema read(TestDatabase database) {
        return DatabaseSchemaSource.of(database.dataSource(), dialect, CatalogScope.own())
                .read();
    }

    private void run(TestDatabase database, List<Operation> operations) {
        operations.stream().flatMap(it -> dialect.render(it).stream()).forEach(it -> execute(database, it));
    }

    private static void execute(TestDatabase database, String statement) {
        database.jdbc().execute(statement);
    }
}
