package dev.migration.source.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;

/** What a model needs of its database that nothing writes for it, one sentence each. */
final class ModelRemarks {

    private final MetadataImplementor metadata;

    private final List<String> remarks = new ArrayList<>();

    ModelRemarks(MetadataImplementor metadata) {
        this.metadata = metadata;
    }

    List<String> read() {
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(this::read);
            namespace
                    .getUserDefinedTypes()
                    .forEach(it -> remarks.add(
                            "The model uses the type '%s', which has to be created by hand.".formatted(it.getName())));
        }
        return List.copyOf(remarks);
    }

    private void read(Table table) {
        String options = table.getOptions();
        if (options != null && !options.isBlank()) {
            remarks.add("The table '%s' has options that are not compared: %s".formatted(table.getName(), options));
        }
    }
}
