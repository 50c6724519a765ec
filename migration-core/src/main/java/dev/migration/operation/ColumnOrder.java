package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order the columns of a table stand after a batch. */
final class ColumnOrder {

    private ColumnOrder() {}

    /** The table with the column of a change where the change puts it. */
    static Table placed(Table table, BatchChange change) {
        Column column = column(table, moved(change));
        List<Column> columns = new ArrayList<>(table.columns());
        columns.remove(column);
        String before = change.before();
        String after = change.after();
        int place = before != null
                ? columns.indexOf(column(table, before))
                : columns.indexOf(column(table, String.valueOf(after))) + 1;
        if (place < 0 || before != null && after != null && columns.indexOf(column(table, after)) + 1 != place) {
            throw new InapplicableOperationException(
                    "There is no place for '%s' before '%s' and after '%s' in the table '%s'."
                            .formatted(column.name(), before, after, table.name()),
                    "Name one neighbour only.");
        }
        columns.add(place, column);
        return TableParts.withColumns(table, columns);
    }

    /** The table in the order that the groups ask for: whoever waits for nobody comes first, as they stand now. */
    static Table of(AlteredTable altered, List<BatchChange> changes, List<List<String>> groups) {
        Table table = altered.table();
        if (groups.isEmpty()) {
            return table;
        }
        Map<String, Set<String>> predecessors = new LinkedHashMap<>();
        groups.forEach(group -> addPairs(
                predecessors, group.stream().map(it -> current(altered, it)).toList()));
        for (BatchChange change : changes) {
            if (change.hasPlace()) {
                addPairs(predecessors, neighbours(change));
            }
        }
        return TableParts.withColumns(table, sorted(table, predecessors));
    }

    /** A group may name a column as it was called before the batch, and one that the batch drops. */
    private static String current(AlteredTable altered, String name) {
        if (altered.table().column(name).isPresent() || altered.dropped().contains(name)) {
            return name;
        }
        return altered.nameNow(name).orElseGet(() -> altered.column(name).name());
    }

    private static List<Column> sorted(Table table, Map<String, Set<String>> predecessors) {
        List<Column> waiting = new ArrayList<>(table.columns());
        Set<String> names = new HashSet<>();
        waiting.forEach(it -> names.add(it.name()));
        List<Column> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Column> free = waiting.stream()
                    .filter(it -> predecessors.getOrDefault(it.name(), Set.of()).stream()
                            .noneMatch(names::contains))
                    .toList();
            if (free.isEmpty()) {
                throw new InapplicableOperationException(
                        "The columns of '%s' cannot be put in order: some are to stand both before and after another."
                                .formatted(table.name()),
                        "Look for a circle in partialReordering(...), insertBefore(...) and insertAfter(...).");
            }
            sorted.addAll(free);
            waiting.removeAll(free);
            free.forEach(it -> names.remove(it.name()));
        }
        return sorted;
    }

    private static void addPairs(Map<String, Set<String>> predecessors, List<String> ordered) {
        for (int index = 1; index < ordered.size(); index++) {
            predecessors
                    .computeIfAbsent(ordered.get(index), it -> new LinkedHashSet<>())
                    .add(ordered.get(index - 1));
        }
    }

    private static List<String> neighbours(BatchChange change) {
        List<String> ordered = new ArrayList<>();
        addIfSaid(ordered, change.after());
        ordered.add(moved(change));
        addIfSaid(ordered, change.before());
        return ordered;
    }

    private static void addIfSaid(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    /** The column that has a place, by its name after the change. */
    private static String moved(BatchChange change) {
        StandardOperation operation = change.operation();
        if (operation instanceof AddColumn add) {
            return add.column().name();
        }
        if (operation instanceof AlterColumn alter) {
            return alter.to().name();
        }
        if (operation instanceof ModifyColumn modify) {
            return modify.newName();
        }
        throw new InapplicableOperationException(
                "Only a column that is added or altered has a place in the order of the columns.",
                "Write insertBefore(...) and insertAfter(...) behind addColumn(...) or alterColumn(...).");
    }

    private static Column column(Table table, String name) {
        return AlteredTable.of(table).column(name);
    }
}
