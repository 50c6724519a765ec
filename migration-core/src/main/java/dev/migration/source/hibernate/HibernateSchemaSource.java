package dev.migration.source.hibernate;

import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.source.SchemaSource;
import dev.migration.source.WantedSchema;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.spi.MetadataImplementor;
import org.jspecify.annotations.Nullable;

/**
 * The schema that Hibernate would create for its model, without the help of a database. The model has to have been built
 * with Hibernate's dialect for the same database as ours, since the types are those that Hibernate would write.
 */
public final class HibernateSchemaSource implements SchemaSource {

    private final MetadataImplementor metadata;

    private final Dialect dialect;

    private final @Nullable String ownSchema;

    private HibernateSchemaSource(MetadataImplementor metadata, Dialect dialect, @Nullable String ownSchema) {
        this.metadata = metadata;
        this.dialect = dialect;
        this.ownSchema = ownSchema;
    }

    public static HibernateSchemaSource of(Metadata metadata, Dialect dialect) {
        return new HibernateSchemaSource((MetadataImplementor) metadata, dialect, null);
    }

    /**
     * The same where the model names the schema that connections have anyway, as {@code hibernate.default_schema} often
     * does: it is left out of the names, as it is left out when the database is read.
     */
    public HibernateSchemaSource withOwnSchema(String schema) {
        return new HibernateSchemaSource(metadata, dialect, schema);
    }

    /**
     * @throws UnreadableModelException if Hibernate cannot say what it wants of a column
     */
    @Override
    public DatabaseSchema read() {
        return new ModelReader(metadata, dialect, ownSchema).read();
    }

    /** Looks at names alone, not at what has them. */
    @Override
    public Set<String> schemas() {
        ModelNames names = new ModelNames(dialect, SqlContext.of(metadata), ownSchema);
        Set<String> schemas = new TreeSet<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream()
                    .flatMap(it -> names.of(it).schemaName().stream())
                    .forEach(schemas::add);
            for (Sequence sequence : namespace.getSequences()) {
                var name = sequence.getName();
                names.qualified(name.getCatalogName(), name.getSchemaName(), name.getSequenceName())
                        .schemaName()
                        .ifPresent(schemas::add);
            }
        }
        return schemas;
    }

    /** With the first rows of generator tables, composite types, and the auxiliary objects. */
    @Override
    public WantedSchema wanted() {
        ModelNames names = new ModelNames(dialect, SqlContext.of(metadata), ownSchema);
        return new WantedSchema(
                read(), new ModelSupplements(metadata, names).read(), new TableRemarks(metadata, names).read());
    }
}
