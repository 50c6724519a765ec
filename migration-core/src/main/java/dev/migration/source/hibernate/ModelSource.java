package dev.migration.source.hibernate;

import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.source.SchemaSource;
import dev.migration.source.WantedSchema;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.boot.Metadata;
import org.jspecify.annotations.Nullable;

/** A model that is built for each reading. */
record ModelSource(HibernateModel model, Dialect dialect, @Nullable String ownSchema) implements SchemaSource {

    @Override
    public DatabaseSchema read() {
        return use(HibernateSchemaSource::read);
    }

    @Override
    public Set<String> schemas() {
        return use(HibernateSchemaSource::schemas);
    }

    @Override
    public WantedSchema wanted() {
        return use(HibernateSchemaSource::wanted);
    }

    private <T> T use(Function<HibernateSchemaSource, T> reader) {
        return model.use(metadata -> reader.apply(source(metadata)));
    }

    private HibernateSchemaSource source(Metadata metadata) {
        HibernateSchemaSource source = HibernateSchemaSource.of(metadata, dialect);
        return ownSchema == null ? source : source.withOwnSchema(ownSchema);
    }
}
