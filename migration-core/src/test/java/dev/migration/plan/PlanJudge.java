package dev.migration.plan;

import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges an answer by what it must fulfil, where Alembic crashes or leaves the order open. */
final class PlanJudge {

    private final ConformanceCase question;

    private final Answer answer;

    private final Lineage lineage;

    PlanJudge(ConformanceCase question, Answer answer) {
        this.question = question;
        this.answer = answer;
        this.lineage = new Lineage(question.revisions());
    }

    /** Every revision runs when all it needs is there, and after each the rows are the newest of what is applied. */
    boolean isSoundUpgrade() {
        Set<String> applied = lineage.withNeeds(question.current());
        for (Map<String, @Nullable Object> step : answer.steps()) {
            String revision = String.valueOf(step.get("revision"));
            if (!applied.containsAll(lineage.needs(revision)) || !applied.add(revision) || !rowsAre(step, applied)) {
                return false;
            }
        }
        return isRelative() || applied.equals(wanted());
    }

    private boolean isRelative() {
        return question.text("target").matches(".*[+-]\\d+");
    }

    private Set<String> wanted() {
        Set<String> wanted = lineage.withNeeds(question.current());
        wanted.addAll(lineage.withNeeds(targets()));
        return wanted;
    }

    /** No revision goes while another needs it, and after each the rows are the newest of what is applied. */
    boolean isSoundDowngrade() {
        Set<String> applied = lineage.withNeeds(question.current());
        for (Map<String, @Nullable Object> step : answer.steps()) {
            String revision = String.valueOf(step.get("revision"));
            boolean reverted = applied.remove(revision);
            if (!reverted || lineage.withNeeds(applied).contains(revision) || !rowsAre(step, applied)) {
                return false;
            }
        }
        return true;
    }

    private boolean rowsAre(Map<String, @Nullable Object> step, Set<String> applied) {
        return lineage.newest(applied).equals(ConformanceCase.strings(step.get("heads_after")));
    }

    /** Rows that stand above each other are an answer that no later command accepts. */
    static boolean hasOverlappingRows(ConformanceCase question) {
        Lineage lineage = new Lineage(question.revisions());
        return question.expected().stream()
                .flatMap(expected -> ConformanceCase.maps(expected.get("steps")).stream())
                .map(step -> ConformanceCase.strings(step.get("heads_after")))
                .anyMatch(rows -> lineage.newest(rows).size() < rows.size());
    }

    /** No revision is listed before one that needs it. */
    boolean isNewestFirst() {
        Set<String> listed = new HashSet<>();
        for (String revision : answer.strings("revisions")) {
            Set<String> needs = lineage.withNeeds(lineage.needs(revision));
            if (needs.stream().anyMatch(listed::contains) || !listed.add(revision)) {
                return false;
            }
        }
        return true;
    }

    /** The targets are there, what is in line with them is gone, and everything else is as it was. */
    boolean stampsExactlyTheTargets() {
        RevisionGraph graph = RevisionGraph.of(question.revisions());
        List<String> rows = new ArrayList<>(question.is("purge") ? List.of() : question.current());
        List<String> movable =
                rows.stream().filter(row -> !targets().contains(row)).toList();
        for (String target : question.texts("target")) {
            List<String> reached = ids(graph.resolve(target));
            String branch = target.contains("@") ? target.substring(0, target.indexOf('@')) : target;
            boolean isMoved = reached.isEmpty() || isAnyInLine(movable, reached);
            List<String> cleared = new ArrayList<>(reached);
            cleared.addAll(target.contains("@") && isMoved ? ids(graph.resolve(branch)) : List.of());
            rows.removeIf(row -> target.equals("base") || cleared.stream().anyMatch(it -> lineage.inLine(row, it)));
        }
        rows.addAll(targets());
        return lineage.newest(rows).equals(answer.strings("heads"));
    }

    private boolean isAnyInLine(List<String> rows, List<String> targets) {
        return rows.stream().anyMatch(row -> targets.stream().anyMatch(it -> lineage.inLine(row, it)));
    }

    private List<String> targets() {
        RevisionGraph graph = RevisionGraph.of(question.revisions());
        return question.texts("target").stream()
                .flatMap(target -> ids(graph.resolve(target)).stream())
                .toList();
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
