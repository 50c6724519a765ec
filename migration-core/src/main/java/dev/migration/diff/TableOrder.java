package dev.migration.diff;

import dev.migration.operation.CreateConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tables in an order in which they can be created, each after those that its foreign keys lead to. What closes a circle is
 * left out of its table and comes afterwards.
 */
record TableOrder(List<Table> tables, List<CreateConstraint> afterwards) {

    /**
     * @param waits foreign keys that have to come afterwards anyway
     */
    static TableOrder of(List<Table> tables, Predicate<ForeignKey> waits) {
        List<CreateConstraint> afterwards = new ArrayList<>();
        List<Table> ready = new ArrayList<>();
        Set<QualifiedName> missing = new LinkedHashSet<>();
        List<Table> remaining = new ArrayList<>();
        for (Table table : tables) {
            remaining.add(without(table, waits, afterwards));
            missing.add(table.name());
        }
        while (!remaining.isEmpty()) {
            Table next = next(remaining, missing).orElse(remaining.get(0));
            remaining.remove(next);
            ready.add(without(next, it -> leadsToOther(next, it, missing), afterwards));
            missing.remove(next.name());
        }
        return new TableOrder(ready, afterwards);
    }

    /** The same order of tables as they were given, with nothing left out. */
    TableOrder whole(List<Table> given) {
        return new TableOrder(
                tables.stream()
                        .flatMap(table -> given.stream().filter(it -> it.name().equals(table.name())))
                        .toList(),
                List.of());
    }

    private static Optional<Table> next(List<Table> remaining, Set<QualifiedName> missing) {
        return remaining.stream()
                .filter(table ->
                        table.constraints(ForeignKey.class).noneMatch(key -> leadsToOther(table, key, missing)))
                .findFirst();
    }

    private static boolean leadsToOther(Table table, ForeignKey key, Set<QualifiedName> missing) {
        return !key.referencedTable().equals(table.name()) && missing.contains(key.referencedTable());
    }

    private static Table without(Table table, Predicate<ForeignKey> waits, List<CreateConstraint> afterwards) {
        List<Constraint> stay = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof ForeignKey key && waits.test(key)) {
                afterwards.add(new CreateConstraint(table.name(), constraint));
            } else {
                stay.add(constraint);
            }
        }
        return new Table(table.name(), table.columns(), stay, table.indexes(), table.comment(), table.options());
    }
}
