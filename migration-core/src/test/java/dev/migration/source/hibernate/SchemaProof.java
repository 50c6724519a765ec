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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** What Hibernate says of a schema: the one that it creates itself, and whether it accepts another. */
record SchemaProof(Dialect dialect, TestDatabase database, HibernateModel model) {

    /** For a model without settings, in the version of the database. */
    static SchemaProof of(Dialect dialect, TestDatabase database, HibernateModel model) {
        return new SchemaProof(dialect, database, model.on(product(database)));
    }

    DatabaseSchema wanted() {
        return model.source(dialect).read();
    }

    DatabaseSchema actual() {
        return DatabaseSchemaSource.of(database.dataSource(), dialect, CatalogScope.own())
                .read();
    }

    SchemaDiff compare(DatabaseSchema actual, DatabaseSchema wanted) {
        return new SchemaDiffer(dialect, DiffOptions.defaults()).compare(actual, wanted);
    }

    void assertNoDifferenceFrom(DatabaseSchema wanted) {
        SchemaDiff difference = compare(actual(), wanted);

        assertThat(difference.operations().stream().map(String::valueOf)).isEmpty();
        assertThat(difference.remarks()).isEmpty();
    }

    void run(List<Operation> operations) {
        operations.stream().flatMap(it -> dialect.render(it).stream()).forEach(this::execute);
    }

    void createByHibernate() {
        createByHibernate(statement -> false);
    }

    /** @param refused statements that Hibernate writes and the database does not know */
    void createByHibernate(Predicate<String> refused) {
        List<String> statements = model.use(metadata -> {
            var services = ((MetadataImplementor) metadata)
                    .getMetadataBuildingOptions()
                    .getServiceRegistry();
            return new SchemaCreatorImpl(services).generateCreationCommands(metadata, false);
        });
        statements.stream().filter(refused.negate()).forEach(this::execute);
    }

    /** Throws what Hibernate throws where the schema is not the one that it expects. */
    void validateByHibernate() {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySettings(model.settings())
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("jakarta.persistence.jdbc.user", database.user())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                // Tables for statements that change many rows, which are nobody's schema.
                .applySetting("hibernate.query.mutation_strategy.persistent.create_tables", false)
                .applySetting("hibernate.query.mutation_strategy.global_temporary.create_tables", false)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            model.classes().forEach(sources::addAnnotatedClassName);
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private void execute(String statement) {
        database.jdbc().execute(statement);
    }

    private static DatabaseProduct product(TestDatabase database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
