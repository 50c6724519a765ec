package dev.migration.script;

import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds branches that nobody has merged, where the project wants them to be. */
final class HeadInspector {

    private static final Comparator<RevisionNode> BY_AGE = Comparator.comparing(
            it -> Optional.ofNullable(it.revision().created()).orElse(Instant.MIN));

    private final RevisionGraph graph;

    private final Map<String, Script> scripts;

    private final Problems problems;

    HeadInspector(RevisionGraph graph, List<Script> scripts, Problems problems) {
        this.graph = graph;
        this.scripts =
                scripts.stream().collect(Collectors.toMap(it -> it.revision().id(), it -> it));
        this.problems = problems;
    }

    void inspect(HeadRule rule) {
        switch (rule) {
            case WHOLE -> require(graph.heads(), "There are");
            case PER_LABEL -> {
                requireOneWithoutLabel();
                requireOnePerLabel();
            }
            case ANY -> {}
        }
    }

    private void requireOneWithoutLabel() {
        List<RevisionNode> heads =
                graph.heads().stream().filter(it -> it.branchLabels().isEmpty()).toList();
        require(heads, "Without a branch label there are");
    }

    /** A branch with several labels is one branch. */
    private void requireOnePerLabel() {
        TreeSet<String> labels = new TreeSet<>();
        graph.heads().forEach(it -> labels.addAll(it.branchLabels()));
        Map<List<RevisionNode>, String> branches = new LinkedHashMap<>();
        labels.forEach(label -> branches.merge(
                graph.heads().stream()
                        .filter(it -> it.branchLabels().contains(label))
                        .toList(),
                "'" + label + "'",
                "%s, %s"::formatted));
        branches.forEach((heads, names) -> require(heads, "Branch %s has".formatted(names)));
    }

    private void require(List<RevisionNode> heads, String subject) {
        if (heads.size() < 2) {
            return;
        }
        List<RevisionNode> byAge = heads.stream().sorted(BY_AGE).toList();
        Script newest = script(byAge.get(byAge.size() - 1));
        problems.add(
                newest.location(),
                newest.headerLine("down-revision"),
                "%s %d heads: %s."
                        .formatted(
                                subject,
                                heads.size(),
                                heads.stream().map(this::describe).collect(Collectors.joining(", "))),
                "Merge them: migrate merge %s; or let the newer one follow the other, if it was not applied anywhere yet."
                        .formatted(heads.stream().map(RevisionNode::id).collect(Collectors.joining(" "))));
    }

    private String describe(RevisionNode head) {
        String message = head.revision().message();
        return message.isEmpty() ? "'%s'".formatted(head.id()) : "'%s' (%s)".formatted(head.id(), message.strip());
    }

    private Script script(RevisionNode head) {
        return Optional.ofNullable(scripts.get(head.id())).orElseThrow();
    }
}
