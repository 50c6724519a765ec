package dev.migration.plan;

import dev.migration.plan.VersionChange.Delete;
import dev.migration.plan.VersionChange.Insert;
import dev.migration.plan.VersionChange.Update;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of a version table, each once, in the order in which they came. */
final class RowSet {

    private final Set<String> rows;

    RowSet(Collection<String> rows) {
        this.rows = new LinkedHashSet<>(rows);
    }

    void apply(VersionChange change) {
        if (change instanceof Insert insert) {
            rows.add(insert.revision());
        } else if (change instanceof Delete delete) {
            rows.remove(delete.revision());
        } else if (change instanceof Update update) {
            rows.remove(update.from());
            rows.add(update.to());
        }
    }

    boolean contains(String revision) {
        return rows.contains(revision);
    }

    int size() {
        return rows.size();
    }

    List<String> toList() {
        return List.copyOf(rows);
    }
}
