package dev.migration.source.hibernate;

import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Primary, unique and foreign keys. A name that the model does not state is left out, since Hibernate leaves it to the
 * database too; only foreign keys get the one that Hibernate makes up, so that they can be dropped by it.
 */
final class KeyReader {

    private final ModelNames names;

    private final UniqueKeys uniqueKeys;

    KeyReader(ModelNames names, UniqueKeys uniqueKeys) {
        this.names = names;
        this.uniqueKeys = uniqueKeys;
    }

    Optional<PrimaryKey> primaryKey(Table table) {
        if (!table.hasPrimaryKey()) {
            return Optional.empty();
        }
        var key = table.getPrimaryKey();
        UniqueKey named = key.getOrderingUniqueKey();
        PrimaryKey unnamed = PrimaryKey.primaryKey(array(key.getColumns()));
        return Optional.of(
                named != null && named.isNameExplicit() ? unnamed.named(names.of(named.getName())) : unnamed);
    }

    List<Unique> unique(Table table) {
        return uniqueKeys.of(table).stream()
                .filter(it -> !uniqueKeys.isIndex(it))
                .map(this::unique)
                .toList();
    }

    private Unique unique(UniqueKey key) {
        Unique unnamed = Unique.unique(array(key.getColumns()));
        return key.isNameExplicit() ? unnamed.named(names.of(key.getName())) : unnamed;
    }

    List<ForeignKey> foreignKeys(Table table) {
        return table.getForeignKeyCollection().stream()
                .filter(it -> it.isCreationEnabled() && it.isPhysicalConstraint())
                .map(this::foreignKey)
                .sorted(Comparator.comparing(it -> it.columns().toString()))
                .toList();
    }

    private ForeignKey foreignKey(org.hibernate.mapping.ForeignKey key) {
        Table referenced = key.getReferencedTable();
        List<Column> columns =
                key.isReferenceToPrimaryKey() ? referenced.getPrimaryKey().getColumns() : key.getReferencedColumns();
        ForeignKey read = ForeignKey.foreignKey(array(key.getColumns()))
                .references(names.of(referenced), array(columns))
                .onDelete(action(key.getOnDeleteAction()))
                .named(names.of(key.getName()));
        String definition = key.getKeyDefinition();
        return definition == null
                ? read
                : defined(read, definition.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /** What {@code @ForeignKey(foreignKeyDefinition)} says beyond the columns, which the mapping knows. */
    private static ForeignKey defined(ForeignKey key, String definition) {
        ForeignKey read = key;
        for (ReferentialAction action : ReferentialAction.values()) {
            String words = action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            read = definition.contains("on delete " + words) ? read.onDelete(action) : read;
            read = definition.contains("on update " + words) ? read.onUpdate(action) : read;
        }
        return read.deferrability(Deferral.of(definition));
    }

    private static ReferentialAction action(@Nullable OnDeleteAction action) {
        return action == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(action.name());
    }

    private String[] array(List<Column> columns) {
        return columns.stream().map(names::of).toArray(String[]::new);
    }
}
