package dev.migration.revision;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What can be reached from revisions, up and down the graph. The revisions themselves always count in. */
final class Reach {

    private final List<RevisionNode> nodes;

    Reach(List<RevisionNode> nodes) {
        this.nodes = nodes;
    }

    /** With all that had to be applied before. */
    NodeSet ancestors(Collection<RevisionNode> revisions) {
        return from(revisions, RevisionNode::effectiveParents);
    }

    /** With all that follows or depends on them. */
    NodeSet descendants(Collection<RevisionNode> revisions) {
        return from(revisions, RevisionNode::effectiveChildren);
    }

    /** As far as parents tell. */
    NodeSet versionedAncestors(Collection<RevisionNode> revisions) {
        return from(revisions, RevisionNode::parents);
    }

    /** As far as children tell. */
    NodeSet versionedDescendants(Collection<RevisionNode> revisions) {
        return from(revisions, RevisionNode::children);
    }

    /** The branch that a revision stands for: everything below and above it, as far as parents and children tell. */
    NodeSet branch(RevisionNode revision) {
        List<RevisionNode> start = List.of(revision);
        return versionedAncestors(start).addAll(versionedDescendants(start));
    }

    /** Of some revisions those that none of the others includes. */
    List<RevisionNode> newest(Collection<RevisionNode> revisions) {
        NodeSet below = below(revisions);
        return revisions.stream().filter(node -> !below.contains(node)).toList();
    }

    /** What some revisions include, without those of them that no other includes. */
    NodeSet below(Collection<RevisionNode> revisions) {
        NodeSet directlyBelow = none();
        revisions.forEach(node -> directlyBelow.addAll(node.effectiveParents()));
        return ancestors(directlyBelow.toList());
    }

    /** Where all branches of what is applied end, although another branch may depend on such an end. */
    List<RevisionNode> tips(Collection<RevisionNode> current) {
        NodeSet applied = ancestors(current);
        NodeSet followed = none();
        applied.forEach(node -> followed.addAll(node.parents()));
        return applied.removeAll(followed).toList();
    }

    NodeSet everything() {
        return none().addAll(nodes);
    }

    NodeSet none() {
        return NodeSet.none(nodes);
    }

    private NodeSet from(Collection<RevisionNode> revisions, Function<RevisionNode, List<RevisionNode>> next) {
        return NodeSet.reached(nodes, revisions, next);
    }
}
