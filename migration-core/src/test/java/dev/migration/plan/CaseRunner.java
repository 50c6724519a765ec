package dev.migration.plan;

import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionLine;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the question of a case to the graph and the planner, and words the answer as Alembic's was recorded. */
final class CaseRunner {

    private final ConformanceCase question;

    private final RevisionGraph graph;

    private CaseRunner(ConformanceCase question) {
        this.question = question;
        this.graph = RevisionGraph.of(question.revisions());
    }

    static Map<String, @Nullable Object> answer(ConformanceCase question) {
        return new CaseRunner(question).answer();
    }

    private Map<String, @Nullable Object> answer() {
        return switch (question.operation()) {
            case "load" -> load();
            case "heads" ->
                listed(
                        question.is("resolve_dependencies") ? graph.effectiveHeads() : graph.heads(),
                        new RevisionLine(List.of())::head);
            case "bases" -> revisions(graph.bases());
            case "base" -> revision(graph.base());
            case "current_head" -> revision(graph.head());
            case "branches" -> branches();
            case "get_revision" -> revision(graph.place(question.text("target")));
            case "get_revisions" ->
                revisions(question.texts("target").stream()
                        .flatMap(target -> graph.resolve(target).stream())
                        .toList());
            case "as_revision_number" -> revisionNumber();
            case "current" -> current();
            case "history" -> history();
            case "iterate" -> iterate();
            case "upgrade" ->
                PlanAnswer.of(
                        graph,
                        new MigrationPlanner(graph).upgrade(new Heads(question.current()), question.text("target")));
            case "downgrade" ->
                PlanAnswer.of(
                        graph,
                        new MigrationPlanner(graph).downgrade(new Heads(question.current()), question.text("target")));
            case "stamp" -> stamp();
            default -> throw new AssertionError("Unknown operation " + question.operation());
        };
    }

    private Map<String, @Nullable Object> load() {
        Map<String, @Nullable Object> nodes = new TreeMap<>();
        for (RevisionNode node : graph.nodes()) {
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            facts.put("nextrev", sorted(node.children()));
            facts.put("all_nextrev", sorted(node.effectiveChildren()));
            facts.put("branch_labels", List.copyOf(node.branchLabels()));
            facts.put("resolved_dependencies", sorted(node.dependencies()));
            facts.put("normalized_dependencies", sorted(node.ownDependencies()));
            facts.put("is_head", node.isHead());
            facts.put("is_base", node.isBase());
            facts.put("is_branch_point", node.isBranchPoint());
            facts.put("is_merge_point", node.isMergePoint());
            nodes.put(node.id(), facts);
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("heads", ids(graph.heads()));
        answer.put("effective_heads", ids(graph.effectiveHeads()));
        answer.put("bases", ids(graph.bases()));
        answer.put("effective_bases", ids(graph.effectiveBases()));
        answer.put("nodes", nodes);
        return answer;
    }

    private Map<String, @Nullable Object> branches() {
        List<Map<String, Object>> points = new ArrayList<>();
        for (RevisionNode node : graph.history(new RevisionRange(null, null))) {
            if (node.isBranchPoint()) {
                points.add(Map.of("revision", node.id(), "children", sorted(node.children())));
            }
        }
        return answer("branch_points", points);
    }

    private Map<String, @Nullable Object> revisionNumber() {
        if (!question.has("target")) {
            return answer("value", null);
        }
        List<String> ids = ids(graph.resolve(question.text("target")));
        if (question.text("target").equals("heads")) {
            return answer("value", ids);
        }
        return answer("value", ids.isEmpty() ? null : ids.get(0));
    }

    private Map<String, @Nullable Object> current() {
        List<RevisionNode> heads = new ArrayList<>(graph.currentHeads(question.current()));
        heads.sort(Comparator.comparing(RevisionNode::id));
        Map<String, @Nullable Object> answer = listed(heads, new RevisionLine(List.of())::currentHead);
        answer.put(
                "lines",
                ConformanceCase.strings(answer.get("lines")).stream()
                        .filter(Objects::nonNull)
                        .toList());
        return answer;
    }

    private Map<String, @Nullable Object> history() {
        RevisionLine line = new RevisionLine(question.is("indicate_current") ? question.current() : List.of());
        return listed(historyRevisions(), line::history);
    }

    private List<RevisionNode> historyRevisions() {
        return graph.history(end("base", "base"), end("head", "heads"));
    }

    private List<String> end(String key, String open) {
        if (!question.has(key)) {
            return List.of(open);
        }
        return question.text(key).equals("current") ? question.current() : List.of(question.text(key));
    }

    private Map<String, @Nullable Object> iterate() {
        List<String> lower = question.texts("lower");
        List<String> upper = question.texts("upper");
        if (question.option("select_for_downgrade")) {
            List<String> rows = upper.stream()
                    .flatMap(end -> graph.resolve(end).stream())
                    .map(RevisionNode::id)
                    .toList();
            return revisions(graph.downgradePath(rows, lower.isEmpty() ? "base" : lower.get(0)));
        }
        if (question.option("implicit_base")) {
            List<String> rows = lower.stream()
                    .flatMap(end -> graph.resolve(end).stream())
                    .map(RevisionNode::id)
                    .toList();
            List<RevisionNode> path = new ArrayList<>(graph.upgradePath(rows, upper));
            java.util.Collections.reverse(path);
            return revisions(path);
        }
        return revisions(question.option("inclusive") ? graph.history(lower, upper) : graph.above(lower, upper));
    }

    private Map<String, @Nullable Object> stamp() {
        Heads start = question.is("purge") ? Heads.base() : new Heads(question.current());
        return PlanAnswer.of(graph, new MigrationPlanner(graph).stamp(start, question.texts("target")));
    }

    private static Map<String, @Nullable Object> listed(
            List<RevisionNode> nodes, java.util.function.Function<RevisionNode, String> line) {
        Map<String, @Nullable Object> answer = revisions(nodes);
        // The order of several labels in a line is left open, and such lines were not recorded.
        answer.put(
                "lines",
                nodes.stream()
                        .map(it -> it.branchLabels().size() > 1 ? null : line.apply(it))
                        .toList());
        return answer;
    }

    private static Map<String, @Nullable Object> revision(Optional<RevisionNode> node) {
        return answer("revision", node.map(RevisionNode::id).orElse(null));
    }

    private static Map<String, @Nullable Object> revisions(List<RevisionNode> nodes) {
        return answer("revisions", ids(nodes));
    }

    private static Map<String, @Nullable Object> answer(String key, @Nullable Object value) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(key, value);
        return answer;
    }

    static List<String> ids(Collection<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    static List<String> sorted(Collection<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).sorted().toList();
    }
}
