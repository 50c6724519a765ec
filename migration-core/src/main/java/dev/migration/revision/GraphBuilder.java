package dev.migration.revision;

import dev.migration.revision.GraphViolation.DependencySelfLoop;
import dev.migration.revision.GraphViolation.DuplicateLabel;
import dev.migration.revision.GraphViolation.DuplicateRevision;
import dev.migration.revision.GraphViolation.IllegalId;
import dev.migration.revision.GraphViolation.MissingDependency;
import dev.migration.revision.GraphViolation.MissingParent;
import dev.migration.revision.GraphViolation.SelfLoop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links revisions to nodes, or says everything that keeps them from being a graph. */
final class GraphBuilder {

    private final List<RevisionNode> nodes;

    /** What a name refers to: ids first, then labels, each in the order of the scripts. */
    private final Map<String, RevisionNode> names;

    /** Looking for what was meant passes all names; the first answers are enough to see what went wrong. */
    private static final int SUGGESTIONS = 20;

    private final List<GraphViolation> violations = new ArrayList<>();

    GraphBuilder(Collection<Revision> revisions, Map<String, String> locations) {
        this.nodes = new ArrayList<>(revisions.size());
        this.names = new LinkedHashMap<>(revisions.size() * 2);
        revisions.forEach(
                revision -> nodes.add(new RevisionNode(revision, locations.get(revision.id()), nodes.size())));
    }

    List<RevisionNode> nodes() {
        return nodes;
    }

    Map<String, RevisionNode> names() {
        return names;
    }

    GraphBuilder build() {
        nodes.forEach(this::checkItself);
        nodes.forEach(this::nameById);
        nodes.forEach(this::nameByLabels);
        nodes.forEach(this::link);
        refuseViolations();
        Links.turnRound(nodes);
        violations.addAll(CycleFinder.cycles(nodes));
        refuseViolations();
        List<RevisionNode> parentsFirst = CycleFinder.parentsFirst(nodes);
        OwnDependencies.assign(parentsFirst);
        BranchLabels.assign(parentsFirst);
        return this;
    }

    private void refuseViolations() {
        if (!violations.isEmpty()) {
            throw new InvalidRevisionGraphException(violations);
        }
    }

    private void checkItself(RevisionNode node) {
        Revision revision = node.revision();
        if (!RevisionId.isLegal(node.id())) {
            violations.add(new IllegalId(node.id(), RevisionId.operatorsIn(node.id())));
        }
        if (revision.downRevisions().contains(node.id())) {
            violations.add(new SelfLoop(node.id()));
        }
        if (revision.dependsOn().contains(node.id())) {
            violations.add(new DependencySelfLoop(node.id()));
        }
    }

    private void nameById(RevisionNode node) {
        if (names.putIfAbsent(node.id(), node) != null) {
            violations.add(new DuplicateRevision(node.id()));
        }
    }

    private void nameByLabels(RevisionNode node) {
        for (String label : node.revision().branchLabels()) {
            RevisionNode other = names.putIfAbsent(label, node);
            if (other != null) {
                violations.add(new DuplicateLabel(label, node.id(), other.id()));
            }
        }
    }

    private void link(RevisionNode node) {
        List<RevisionNode> parents = new ArrayList<>(2);
        for (String parent : node.revision().downRevisions()) {
            RevisionNode found = names.get(parent);
            if (found != null && found.id().equals(parent)) {
                parents.add(found);
            } else {
                violations.add(new MissingParent(node.id(), parent, suggestion(parent)));
            }
        }
        List<RevisionNode> dependencies = new ArrayList<>(2);
        for (String dependency : node.revision().dependsOn()) {
            RevisionNode found = names.get(dependency);
            if (found != null) {
                dependencies.add(found);
            } else {
                violations.add(new MissingDependency(node.id(), dependency, suggestion(dependency)));
            }
        }
        node.follow(parents, dependencies);
    }

    /** The one revision that was probably meant: the bearer of the label, or the only id that begins so. */
    private @Nullable String suggestion(String name) {
        if (violations.size() >= SUGGESTIONS) {
            return null;
        }
        RevisionNode labelled = names.get(name);
        if (labelled != null) {
            return labelled.id();
        }
        List<String> candidates = nodes.stream()
                .map(RevisionNode::id)
                .filter(id -> !name.isBlank() && id.startsWith(name))
                .limit(2)
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : null;
    }
}
