package dev.migration.plan;

import dev.migration.revision.Revision;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands above whom, worked out from the scripts alone, to judge answers that Alembic's cannot. */
final class Lineage {

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    Lineage(List<Revision> revisions) {
        Map<String, String> ids = new HashMap<>();
        for (Revision revision : revisions) {
            ids.put(revision.id(), revision.id());
            revision.branchLabels().forEach(label -> ids.put(label, revision.id()));
        }
        for (Revision revision : revisions) {
            needs.put(
                    revision.id(),
                    Stream.concat(revision.downRevisions().stream(), revision.dependsOn().stream())
                            .map(name -> ids.getOrDefault(name, name))
                            .collect(Collectors.toSet()));
        }
    }

    Set<String> needs(String revision) {
        return needs.getOrDefault(revision, Set.of());
    }

    boolean knowsAllNeeds() {
        return needs.values().stream().allMatch(needs.keySet()::containsAll);
    }

    /** Whether a revision needs itself, over whatever detour. */
    boolean hasCycle() {
        return needs.keySet().stream()
                .anyMatch(revision -> withNeeds(needs(revision)).contains(revision));
    }

    Set<String> withNeeds(Collection<String> revisions) {
        Set<String> reached = new HashSet<>(revisions);
        Deque<String> open = new ArrayDeque<>(revisions);
        while (!open.isEmpty()) {
            needs(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    boolean inLine(String one, String other) {
        return withNeeds(Set.of(one)).contains(other)
                || withNeeds(Set.of(other)).contains(one);
    }

    /** Those that none of the others needs, sorted. */
    List<String> newest(Collection<String> revisions) {
        Set<String> needed = new HashSet<>();
        revisions.forEach(revision -> needed.addAll(needs(revision)));
        Set<String> newest = new TreeSet<>(revisions);
        newest.removeAll(withNeeds(needed));
        return List.copyOf(newest);
    }
}
