package dev.migration.cli;

import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Draws revisions and what each of them follows with characters, newest first, in the manner of {@code git log --graph}.
 *
 * <p>Each lane leads down to one revision that is still to come. A revision takes its lane's place and leads on to its
 * parents; where two lanes lead to the same one, the right lane joins the left one at once. Only one lane at a time crosses
 * others, so that every line can be followed.
 */
final class GraphDrawing {

    private final Set<RevisionNode> shown;

    private final Function<RevisionNode, List<String>> text;

    private final List<String> drawing = new ArrayList<>();

    /** What each lane leads to. */
    private final List<RevisionNode> lanes = new ArrayList<>();

    /** The lane that ended with the last revision; another one must not seem to go on with it. */
    private int ended = -1;

    private GraphDrawing(List<RevisionNode> newestFirst, Function<RevisionNode, List<String>> text) {
        this.shown = new HashSet<>(newestFirst);
        this.text = text;
    }

    /** @param text what to write beside each revision: one line or several */
    static List<String> of(List<RevisionNode> newestFirst, Function<RevisionNode, List<String>> text) {
        GraphDrawing drawing = new GraphDrawing(newestFirst, text);
        newestFirst.forEach(drawing::draw);
        return drawing.drawing;
    }

    private void draw(RevisionNode node) {
        List<RevisionNode> parents =
                node.parents().stream().filter(shown::contains).distinct().toList();
        int lane = laneOf(node);
        int width = 2 * Math.max(lanes.size(), lanes.size() + parents.size() - 1);
        makeRoom(lane, parents.size());
        List<GraphRow> rows = new ArrayList<>();
        rows.add(revision(lane, parents.size()));
        lead(lane, parents, rows);
        join(rows);
        write(rows, text.apply(node), width);
    }

    private int laneOf(RevisionNode node) {
        int lane = lanes.indexOf(node);
        if (lane >= 0) {
            return lane;
        }
        if (ended == lanes.size()) {
            add(new GraphRow().lanes(0, lanes.size()).toString());
        }
        lanes.add(node);
        return lanes.size() - 1;
    }

    /** A merge of three and more needs more than the next lane's place. */
    private void makeRoom(int lane, int parents) {
        if (lane + 1 < lanes.size()) {
            for (int moved = 0; moved < parents - 2; moved++) {
                add(new GraphRow()
                        .lanes(0, lane + 1)
                        .rightward(lane + 1 + moved, lanes.size() + moved)
                        .toString());
            }
        }
    }

    /** {@code | * |}, and {@code | *-. |} where it merges more than two. */
    private GraphRow revision(int lane, int parents) {
        int moved = Math.max(0, parents - 2);
        GraphRow row = new GraphRow().lanes(0, lane).put(2 * lane, '*').lanes(lane + 1 + moved, lanes.size() + moved);
        for (int column = 2 * lane + 1; column < 2 * (lane + moved); column++) {
            row.put(column, '-');
        }
        return moved > 0 ? row.put(2 * (lane + moved), '.') : row;
    }

    /** Puts lanes to the parents in the place of the lane to the revision. */
    private void lead(int lane, List<RevisionNode> parents, List<GraphRow> rows) {
        int before = lanes.size();
        lanes.remove(lane);
        lanes.addAll(lane, parents);
        ended = -1;
        if (parents.isEmpty() && lane == lanes.size()) {
            ended = lane;
        } else if (parents.isEmpty()) {
            rows.add(new GraphRow().lanes(0, lane).leftward(lane + 1, before));
        } else if (parents.size() > 1) {
            rows.add(new GraphRow().lanes(0, lane + 1).rightward(lane, lanes.size() - 1));
        }
    }

    private void join(List<GraphRow> rows) {
        for (int right = 1; right < lanes.size(); right++) {
            int left = lanes.indexOf(lanes.get(right));
            if (left < right) {
                join(left, right, rows);
                lanes.remove(right);
                right--;
            }
        }
    }

    /** Leads one lane into another; all that stand right of it move up. */
    private void join(int left, int right, List<GraphRow> rows) {
        if (left + 1 == right) {
            rows.add(new GraphRow().lanes(0, right).leftward(right, lanes.size()));
            return;
        }
        GraphRow crossing =
                new GraphRow().lanes(0, right).leftward(right, right + 1).lanes(right + 1, lanes.size());
        for (int gap = left + 1; gap < right - 1; gap++) {
            crossing.put(2 * gap + 1, '_');
        }
        rows.add(crossing);
        rows.add(new GraphRow().lanes(0, right).leftward(left + 1, left + 2).leftward(right + 1, lanes.size()));
    }

    private void write(List<GraphRow> rows, List<String> lines, int width) {
        for (int line = 0; line < Math.max(rows.size(), lines.size()); line++) {
            String row = line < rows.size()
                    ? rows.get(line).toString()
                    : new GraphRow().lanes(0, lanes.size()).toString();
            String beside = line < lines.size() ? lines.get(line) : "";
            add(row + " ".repeat(Math.max(1, width - row.length())) + beside);
        }
    }

    private void add(String line) {
        drawing.add(line.stripTrailing());
    }
}
