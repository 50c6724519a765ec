package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.SchemaComparison;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way back of a new foreign key, where the database makes an index for it and keeps that when the key is dropped: MySQL
 * and MariaDB. An index whose columns go, or which serves another key, is left alone.
 */
final class LeftIndexes {

    private final SchemaComparison comparison;

    private final Supplier<DatabaseSchema> before;

    private final SchemaOnTheWay after;

    /** @param before what the way back begins with */
    LeftIndexes(Dialect dialect, Supplier<DatabaseSchema> before) {
        this.comparison = dialect.comparison();
        this.before = before;
        this.after = new SchemaOnTheWay(before);
    }

    List<Operation> droppedIn(List<? extends Operation> back) {
        back.forEach(after::add);
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : back) {
            operations.add(operation);
            if (operation instanceof DropConstraint drop
                    && drop.constraint() instanceof ForeignKey key
                    && !comesBack(drop, key, back)) {
                left(drop, key).ifPresent(operations::add);
            }
        }
        return operations;
    }

    private static boolean comesBack(DropConstraint drop, ForeignKey key, List<? extends Operation> back) {
        return back.stream()
                .anyMatch(it -> it instanceof CreateConstraint create
                        && create.table().equals(drop.table())
                        && create.constraint() instanceof ForeignKey other
                        && other.columns().equals(key.columns()));
    }

    private Optional<Operation> left(DropConstraint drop, ForeignKey key) {
        return before.get()
                .table(drop.table())
                .flatMap(it -> comparison.indexLeftBy(it, key))
                .filter(it -> stays(drop, key))
                .map(it -> new DropIndex(drop.table(), it));
    }

    private boolean stays(DropConstraint drop, ForeignKey key) {
        return after.now()
                .table(drop.table())
                .filter(table -> key.columns().stream().allMatch(table::hasColumn))
                .filter(table -> table.constraints(ForeignKey.class)
                        .noneMatch(it -> it.columns().equals(key.columns())))
                .isPresent();
    }
}
