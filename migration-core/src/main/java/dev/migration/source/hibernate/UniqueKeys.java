package dev.migration.source.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.unique.SkipNullableUniqueDelegate;
import org.hibernate.dialect.unique.UniqueDelegate;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * The unique keys of a table. Hibernate keeps those of single columns apart until it writes them, and writes some as
 * indexes, since not every database lets a unique constraint have several nulls.
 */
final class UniqueKeys {

    private final MetadataImplementor metadata;

    private final SqlStringGenerationContext context;

    private final UniqueDelegate delegate;

    UniqueKeys(MetadataImplementor metadata, SqlStringGenerationContext context) {
        this.metadata = metadata;
        this.context = context;
        this.delegate = context.getDialect().getUniqueDelegate();
    }

    /** One for each set of columns, those with a name of their own first, without the primary key. */
    List<UniqueKey> of(Table table) {
        List<UniqueKey> all = new ArrayList<>(table.getUniqueKeys().values());
        table.getColumns().stream().filter(Column::isUnique).forEach(it -> all.add(key(table, it)));
        all.sort(Comparator.comparing(it -> !it.isNameExplicit()));
        Set<Set<Column>> seen = new HashSet<>();
        if (table.hasPrimaryKey()) {
            seen.add(Set.copyOf(table.getPrimaryKey().getColumns()));
        }
        return all.stream()
                .filter(it -> seen.add(new HashSet<>(it.getColumns())))
                .filter(it -> !isPassedOver(it))
                .toList();
    }

    private static UniqueKey key(Table table, Column column) {
        UniqueKey key = new UniqueKey(table);
        key.addColumn(column);
        String name = column.getUniqueKeyName();
        key.setName(name == null ? "UK_%s_%s".formatted(table.getName(), column.getName()) : name);
        return key;
    }

    private boolean isPassedOver(UniqueKey key) {
        return delegate instanceof SkipNullableUniqueDelegate && key.hasNullableColumn();
    }

    /** Whether it is an index: by what it consists of, or because Hibernate would write one. */
    boolean isIndex(UniqueKey key) {
        return IndexedParts.needIndex(key) || creation(key).startsWith("create unique ");
    }

    /** The condition of the rows that the index is for. */
    Optional<String> condition(UniqueKey key) {
        String creation = IndexedParts.needIndex(key) ? "" : creation(key);
        int where = creation.toLowerCase(Locale.ROOT).indexOf(" where ");
        return where < 0 ? Optional.empty() : Optional.of(creation.substring(where + " where ".length()));
    }

    private String creation(UniqueKey key) {
        String command = delegate.getAlterTableToAddUniqueKeyCommand(key, metadata, context);
        return command == null ? "" : command;
    }
}
