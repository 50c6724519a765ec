package dev.migration.diff;

import dev.migration.dialect.SchemaComparison;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.DropConstraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes foreign keys out of the way of columns that change, where the database does not let them stay: both ends of a key
 * get another type one after the other, and between that they do not fit.
 */
final class KeysOfChangedColumns {

    private record Place(QualifiedName table, String column) {}

    private final Set<Place> changed;

    private final List<DropConstraint> dropped;

    private KeysOfChangedColumns(Set<Place> changed, List<DropConstraint> dropped) {
        this.changed = changed;
        this.dropped = dropped;
    }

    static void giveWay(SchemaComparison comparison, List<Pairing.Pair<Table>> tables, Changes changes) {
        Set<Place> changed = changes.found(AlterColumn.class).stream()
                .filter(it -> !comparison.changesUnderForeignKeys(it.from(), it.to()))
                .map(it -> new Place(it.table(), it.to().name()))
                .collect(Collectors.toSet());
        KeysOfChangedColumns keys = new KeysOfChangedColumns(changed, changes.found(DropConstraint.class));
        for (Pairing.Pair<Table> pair : tables) {
            Table table = pair.actual();
            table.constraints(ForeignKey.class)
                    .filter(it -> keys.isInTheWay(table, it))
                    .forEach(it -> {
                        changes.add(Phase.DROP_FOREIGN_KEY, new DropConstraint(table.name(), it));
                        changes.add(Phase.CREATE_FOREIGN_KEY, new CreateConstraint(table.name(), it));
                    });
        }
    }

    private boolean isInTheWay(Table table, ForeignKey key) {
        boolean stays = dropped.stream()
                .noneMatch(
                        it -> it.table().equals(table.name()) && it.constraint().equals(key));
        return stays
                && (key.columns().stream().anyMatch(it -> changed.contains(new Place(table.name(), it)))
                        || key.referencedColumns().stream()
                                .anyMatch(it -> changed.contains(new Place(key.referencedTable(), it))));
    }
}
