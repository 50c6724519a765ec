package dev.migration.diff;

import dev.migration.dialect.SchemaComparison;
import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what goes and what comes that are so much alike that they may be one thing with a new name. */
final class Likeness {

    /** Below this, two tables have only the usual columns in common. */
    private static final double ENOUGH = 0.6;

    private Likeness() {}

    /** Columns of one type are alike; the more so if nothing else but the name differs. */
    static List<RenameSuspicion> suspectColumns(
            SchemaComparison comparison, QualifiedName table, Pairing<Column> columns) {
        List<RenameSuspicion> all = new ArrayList<>();
        for (Column gone : columns.gone()) {
            for (Column added : columns.added()) {
                if (comparison.sameType(gone.type(), added.type())) {
                    double likeness = gone.named(added.name()).equals(added) ? 1 : 0.8;
                    all.add(new RenameSuspicion(Rename.column(table, gone.name(), added.name()), likeness));
                }
            }
        }
        return best(all);
    }

    /** Tables are alike as far as they share columns of one name and type. */
    static List<RenameSuspicion> suspectTables(SchemaComparison comparison, Pairing<Table> tables) {
        List<RenameSuspicion> all = new ArrayList<>();
        for (Table gone : tables.gone()) {
            for (Table added : tables.added()) {
                double likeness = likeness(comparison, gone, added);
                if (likeness >= ENOUGH
                        && gone.name().schemaName().equals(added.name().schemaName())) {
                    all.add(new RenameSuspicion(
                            Rename.table(gone.name(), added.name().name()), likeness));
                }
            }
        }
        return best(all);
    }

    private static double likeness(SchemaComparison comparison, Table gone, Table added) {
        long shared = gone.columns().stream()
                .filter(it -> isShared(comparison, it, added.column(it.name())))
                .count();
        int most = Math.max(gone.columns().size(), added.columns().size());
        return most == 0 ? 0 : (double) shared / most;
    }

    private static boolean isShared(SchemaComparison comparison, Column gone, Optional<Column> added) {
        return added.filter(it -> comparison.sameType(gone.type(), it.type())).isPresent();
    }

    /** Each old and each new name once, the likeliest first. */
    private static List<RenameSuspicion> best(List<RenameSuspicion> all) {
        Set<String> old = new HashSet<>();
        Set<String> fresh = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparingDouble(RenameSuspicion::likeness).reversed())
                .filter(it -> {
                    boolean isFree = !old.contains(oldName(it))
                            && !fresh.contains(it.rename().newName());
                    if (isFree) {
                        old.add(oldName(it));
                        fresh.add(it.rename().newName());
                    }
                    return isFree;
                })
                .toList();
    }

    private static String oldName(RenameSuspicion suspicion) {
        String column = suspicion.rename().column();
        return column == null ? suspicion.rename().table().toString() : column;
    }
}
