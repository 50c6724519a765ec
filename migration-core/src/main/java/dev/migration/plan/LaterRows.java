package dev.migration.plan;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/**
 * Rows of a version table as earlier rows and what changed since. A plan remembers the rows after each of its steps, and
 * would need memory for steps times heads if it kept every list.
 */
final class LaterRows extends AbstractList<String> {

    private final List<String> earlier;

    /** Shared with the other rows of a plan; only ever appended to. */
    private final List<VersionChange> changes;

    private final int from;

    private final int to;

    private final int size;

    LaterRows(List<String> earlier, List<VersionChange> changes, int from, int to, int size) {
        this.earlier = earlier;
        this.changes = changes;
        this.from = from;
        this.to = to;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int index) {
        return toList().get(index);
    }

    @Override
    public Iterator<String> iterator() {
        return toList().iterator();
    }

    private List<String> toList() {
        RowSet rows = new RowSet(earlier);
        for (int i = from; i < to; i++) {
            rows.apply(changes.get(i));
        }
        return rows.toList();
    }
}
