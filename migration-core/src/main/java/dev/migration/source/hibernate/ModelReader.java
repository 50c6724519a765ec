package dev.migration.source.hibernate;

import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.jspecify.annotations.Nullable;

/** Walks through a model once. */
final class ModelReader {

    private final MetadataImplementor metadata;

    private final ModelNames names;

    private final List<EnumType> enumTypes;

    private final TableReader tables;

    ModelReader(MetadataImplementor metadata, Dialect dialect, @Nullable String ownSchema) {
        SqlStringGenerationContext context = SqlContext.of(metadata);
        this.metadata = metadata;
        this.names = new ModelNames(dialect, context, ownSchema);
        this.enumTypes = new EnumTypeReader(metadata, dialect, names).read();
        ColumnReader columns = new ColumnReader(metadata, dialect, names, enumTypes);
        this.tables = new TableReader(
                context.getDialect(), names, new UniqueKeys(metadata, context), columns, dialect.comparison());
    }

    DatabaseSchema read() {
        List<Table> read = new ArrayList<>();
        List<View> views = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (org.hibernate.mapping.Table table : namespace.getTables()) {
                if (table.isView()) {
                    views.add(new View(names.of(table), table.getViewQuery(), false));
                } else if (table.isPhysicalTable()) {
                    read.add(tables.read(table));
                }
            }
            namespace.getSequences().forEach(it -> sequences.add(sequence(it)));
        }
        read.sort(Comparator.comparing(it -> it.name().toString()));
        views.sort(Comparator.comparing(it -> it.name().toString()));
        sequences.sort(Comparator.comparing(it -> it.name().toString()));
        return new DatabaseSchema(read, sequences, enumTypes, views);
    }

    private Sequence sequence(org.hibernate.boot.model.relational.Sequence sequence) {
        var name = sequence.getName();
        return Sequence.of(names.qualified(name.getCatalogName(), name.getSchemaName(), name.getSequenceName()))
                .counting(it -> it.startWith(sequence.getInitialValue()).incrementBy(sequence.getIncrementSize()));
    }
}
