package dev.migration.source.hibernate;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.source.SchemaSource;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate's model is made of: names of classes and mapping files, and settings. The model is built without an
 * EntityManagerFactory and without a connection, anew for each use, and closed after it.
 *
 * @param settings Hibernate's own, as the application has them; those that would open a connection are overridden
 * @param classes entities, embeddables, mapped superclasses and converters, by name
 * @param packages those with annotations in their {@code package-info}
 * @param mappings {@code orm.xml} and {@code hbm.xml} files on the class path
 */
public record HibernateModel(
        Map<String, Object> settings, List<String> classes, List<String> packages, List<String> mappings) {

    public HibernateModel {
        settings = Map.copyOf(settings);
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        mappings = List.copyOf(mappings);
    }

    public static HibernateModel of(String... classes) {
        return new HibernateModel(Map.of(), List.of(classes), List.of(), List.of());
    }

    /** Later settings take the place of earlier ones of the same name. */
    public HibernateModel withSettings(Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.putAll(more);
        return new HibernateModel(all, classes, packages, mappings);
    }

    /**
     * For this database and version, by which Hibernate chooses its dialect unless the settings name one. The version counts
     * to its last number: MySQL knows checks of columns from 8.0.16 on.
     */
    public HibernateModel on(DatabaseProduct product) {
        return withSettings(Map.of(
                JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, product.name(),
                JdbcSettings.JAKARTA_HBM2DDL_DB_VERSION, product.version(),
                JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, String.valueOf(product.majorVersion()),
                JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, String.valueOf(product.minorVersion())));
    }

    public HibernateModel withPackages(List<String> more) {
        return new HibernateModel(settings, classes, joined(packages, more), mappings);
    }

    public HibernateModel withMappings(List<String> more) {
        return new HibernateModel(settings, classes, packages, joined(mappings, more));
    }

    /** Builds the model, uses it, and closes it. */
    public <T> T use(Function<Metadata, T> user) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.put("hibernate.boot.allow_jdbc_metadata_access", false);
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(all).build();
        try {
            return user.apply(metadata(registry));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    /** The schema of the model, read anew each time. */
    public SchemaSource source(Dialect dialect) {
        return new ModelSource(this, dialect, null);
    }

    /** The same where the model names the schema that connections have anyway. */
    public SchemaSource source(Dialect dialect, @Nullable String ownSchema) {
        return new ModelSource(this, dialect, ownSchema);
    }

    private Metadata metadata(StandardServiceRegistry registry) {
        try {
            MetadataSources sources = new MetadataSources(registry);
            classes.forEach(sources::addAnnotatedClassName);
            packages.forEach(sources::addPackage);
            mappings.forEach(sources::addResource);
            Metadata metadata = sources.buildMetadata();
            ValidationConstraints.applyTo(metadata, registry);
            return metadata;
        } catch (PersistenceException failure) {
            throw UnreadableModelException.ofModel(failure, new NamedTypes(classes));
        }
    }

    private static List<String> joined(List<String> list, List<String> more) {
        List<String> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
