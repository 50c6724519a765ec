package dev.migration.source.hibernate;

import dev.migration.source.SchemaRemark;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;

/** What Hibernate would put behind the definition of a table, in words that only the database understands. */
final class TableRemarks {

    private final MetadataImplementor metadata;

    private final ModelNames names;

    TableRemarks(MetadataImplementor metadata, ModelNames names) {
        this.metadata = metadata;
        this.names = names;
    }

    List<SchemaRemark> read() {
        List<SchemaRemark> remarks = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream()
                    .filter(it -> it.isPhysicalTable() && hasOptions(it))
                    .map(this::remark)
                    .forEach(remarks::add);
        }
        return remarks;
    }

    private static boolean hasOptions(Table table) {
        String options = table.getOptions();
        return options != null && !options.isBlank();
    }

    private SchemaRemark remark(Table table) {
        return new SchemaRemark(
                names.of(table),
                "The table '%s' has options that are not written; add them if it needs them: %s"
                        .formatted(table.getName(), table.getOptions().strip()));
    }
}
