package dev.migration.cli;

import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the lines of a drawing with the finger, as a person does, and notes who is drawn as whose parent. */
final class DrawnEdges {

    private static final Pattern REVISION = Pattern.compile("^[^*]*\\*.*? (\\w+)$");

    /** A line that is being followed: where it came from, where it is, and whether it went left in the row above. */
    private record Line(String child, int lane, boolean goesLeft) {}

    private final Set<String> edges = new LinkedHashSet<>();

    private List<Line> lines = new ArrayList<>();

    private DrawnEdges() {}

    static Set<String> of(List<String> drawing) {
        DrawnEdges edges = new DrawnEdges();
        drawing.forEach(edges::read);
        return edges.edges;
    }

    static Set<String> expected(List<RevisionNode> nodes) {
        Set<String> expected = new HashSet<>();
        nodes.forEach(node -> node.parents().forEach(parent -> expected.add(node.id() + " -> " + parent.id())));
        return expected;
    }

    private void read(String row) {
        Matcher revision = REVISION.matcher(row);
        String id = revision.matches() ? revision.group(1) : "";
        String graph = id.isEmpty() ? row : row.substring(0, row.length() - id.length());
        List<Line> next = new ArrayList<>();
        for (Line line : lines) {
            follow(line, graph, id, next);
        }
        if (!id.isEmpty()) {
            begin(id, graph, next);
        }
        lines = new ArrayList<>(new LinkedHashSet<>(next));
    }

    private void follow(Line line, String row, String id, List<Line> next) {
        int column = 2 * line.lane();
        if (at(row, column) == '*') {
            edges.add(line.child() + " -> " + id);
            return;
        }
        boolean canGoLeft = at(row, column - 1) == '/';
        boolean canStay = at(row, column) == '|';
        if (canGoLeft && (line.goesLeft() || !canStay)) {
            int position = column - 1;
            while (at(row, position - 2) == '_') {
                position -= 2;
            }
            next.add(new Line(line.child(), (position - 1) / 2, true));
            return;
        }
        if (canStay) {
            next.add(new Line(line.child(), line.lane(), false));
        }
        if (at(row, column + 1) == '\\' && (!canStay || isFresh(line))) {
            next.add(new Line(line.child(), line.lane() + 1, false));
        }
    }

    /** Lines of a merge part in the row below it. */
    private boolean isFresh(Line line) {
        return fresh.contains(line);
    }

    private Set<Line> fresh = new HashSet<>();

    private void begin(String id, String row, List<Line> next) {
        int star = row.indexOf('*');
        int end = star;
        while (at(row, end + 1) == '-') {
            end += 2;
        }
        fresh = new HashSet<>();
        for (int column = star; column <= end; column += 2) {
            Line line = new Line(id, column / 2, false);
            next.add(line);
            fresh.add(line);
        }
    }

    private static char at(String row, int column) {
        return column < 0 || column >= row.length() ? ' ' : row.charAt(column);
    }
}
