package dev.migration.revision;

import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All revisions of a project and how they follow each other: a directed graph without cycles. Immutable; a graph that
 * exists is valid.
 *
 * <p>Where several orders are right, the order in which the revisions were given decides.
 */
public final class RevisionGraph {

    private final List<RevisionNode> nodes;

    private final Map<String, RevisionNode> names;

    private final RevisionResolver resolver;

    private RevisionGraph(GraphBuilder builder) {
        this.nodes = List.copyOf(builder.nodes());
        this.names = builder.names();
        this.resolver = new RevisionResolver(this, names);
    }

    /**
     * Links the revisions.
     *
     * @throws InvalidRevisionGraphException if they are no graph; it names everything that is wrong
     */
    public static RevisionGraph of(Collection<Revision> revisions) {
        return new RevisionGraph(new GraphBuilder(revisions).build());
    }

    /** All revisions in the order of the scripts. */
    public List<RevisionNode> nodes() {
        return nodes;
    }

    public List<Revision> revisions() {
        return nodes.stream().map(RevisionNode::revision).toList();
    }

    /** The revision with exactly this id. */
    public Optional<RevisionNode> node(String id) {
        return Optional.ofNullable(names.get(id)).filter(node -> node.id().equals(id));
    }

    /** The revisions that nothing follows, although something may depend on them. */
    public List<RevisionNode> heads() {
        return nodes.stream().filter(RevisionNode::isHead).toList();
    }

    /** The revisions that nothing follows and nothing depends on: the rows of a version table when all is applied. */
    public List<RevisionNode> effectiveHeads() {
        return nodes.stream().filter(RevisionNode::isEffectiveHead).toList();
    }

    public List<RevisionNode> bases() {
        return nodes.stream().filter(RevisionNode::isBase).toList();
    }

    public List<RevisionNode> effectiveBases() {
        return nodes.stream().filter(RevisionNode::isEffectiveBase).toList();
    }

    /**
     * The one head of a graph without open branches; empty when there are no revisions.
     *
     * @throws MultipleHeadsException if there are several
     */
    public Optional<RevisionNode> head() {
        return place(TargetParser.HEAD);
    }

    /**
     * The one base; empty when there are no revisions.
     *
     * @throws MultipleBasesException if there are several
     */
    public Optional<RevisionNode> base() {
        List<RevisionNode> bases = bases();
        if (bases.size() > 1) {
            throw new MultipleBasesException(RevisionResolver.ids(bases));
        }
        return bases.stream().findFirst();
    }

    /**
     * The revisions that a place in the graph stands for: one for an id or {@code head}, any number for {@code heads}
     * or a tag, none for {@code base}. {@code -2} goes down from every head.
     *
     * @throws RelativeTargetException if the target starts where a database stands
     */
    public List<RevisionNode> resolve(String target) {
        RevisionTarget parsed = RevisionTarget.parse(target);
        return parsed instanceof StepsFromCurrent steps
                ? belowHeads(steps, RevisionWalk.exact(this, target))
                : resolver.absolute(parsed);
    }

    /**
     * The one revision that a place in the graph stands for; empty for {@code base}.
     *
     * @throws MultipleHeadsException if there are several
     */
    public Optional<RevisionNode> place(String target) {
        return resolver.one(RevisionTarget.parse(target));
    }

    /**
     * The rows of a version table as revisions.
     *
     * @throws UnknownCurrentRevisionException if there is a row that no script has as its id
     */
    public List<RevisionNode> current(Collection<String> rows) {
        List<String> unknown = rows.stream().filter(row -> node(row).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownCurrentRevisionException(unknown);
        }
        return rows.stream()
                .map(this::node)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Everything that has been applied where the version table has these rows. */
    public List<RevisionNode> applied(Collection<String> rows) {
        return ancestors(current(rows)).toList();
    }

    /**
     * The heads that a database has reached: its rows, and the tips of branches that have no row because something else
     * depends on them.
     */
    public List<RevisionNode> currentHeads(Collection<String> rows) {
        return tips(current(rows));
    }

    /** What an upgrade applies, in that order. */
    public List<RevisionNode> upgradePath(Collection<String> rows, Collection<String> targets) {
        List<RevisionNode> path = new RevisionPaths(this, current(rows))
                .up(targets.stream().map(RevisionTarget::parse).toList());
        Collections.reverse(path);
        return path;
    }

    /** What a downgrade reverts, in that order. */
    public List<RevisionNode> downgradePath(Collection<String> rows, String target) {
        return new RevisionPaths(this, current(rows)).down(RevisionTarget.parse(target));
    }

    /** What a stamp does to the rows, in that order. */
    public List<StampMove> stampMoves(Collection<String> rows, Collection<String> targets) {
        return new StampMoves(this, current(rows))
                .to(targets.stream().map(RevisionTarget::parse).toList());
    }

    /**
     * The revisions of a range, both ends included, newest first. Steps at its lower end count down from the heads,
     * steps at its upper end up from the lower one.
     *
     * @throws UnrelatedRevisionsException if the lower end is not below the upper one
     */
    public List<RevisionNode> history(RevisionRange range) {
        return history(
                List.of(range.start().orElse(TargetParser.BASE)),
                List.of(range.end().orElse(TargetParser.HEADS)));
    }

    /** The history from some ends, such as the rows of a version table, up to others. */
    public List<RevisionNode> history(Collection<String> lower, Collection<String> upper) {
        return History.between(this, lower, upper).fromLower();
    }

    /** The same without its lower ends. */
    public List<RevisionNode> above(Collection<String> lower, Collection<String> upper) {
        return History.between(this, lower, upper).aboveLower();
    }

    RevisionResolver resolver() {
        return resolver;
    }

    /** Revisions with all that had to be applied before them. */
    NodeSet ancestors(Collection<RevisionNode> revisions) {
        return NodeSet.reached(nodes, revisions, RevisionNode::effectiveParents);
    }

    /** Revisions with all that follows them or depends on them. */
    NodeSet descendants(Collection<RevisionNode> revisions) {
        return NodeSet.reached(nodes, revisions, RevisionNode::effectiveChildren);
    }

    NodeSet versionedAncestors(Collection<RevisionNode> revisions) {
        return NodeSet.reached(nodes, revisions, RevisionNode::parents);
    }

    NodeSet versionedDescendants(Collection<RevisionNode> revisions) {
        return NodeSet.reached(nodes, revisions, RevisionNode::children);
    }

    /** What a branch consists of, as far as parents tell: everything below and above one of its revisions. */
    NodeSet lineage(RevisionNode revision) {
        return versionedAncestors(List.of(revision)).addAll(versionedDescendants(List.of(revision)));
    }

    NodeSet branchLineage(String branch) {
        return lineage(resolver.branch(branch));
    }

    NodeSet everything() {
        return NodeSet.none(nodes).addAll(nodes);
    }

    NodeSet noRevisions() {
        return NodeSet.none(nodes);
    }

    /** Of the applied revisions those that no other applied one follows. */
    List<RevisionNode> tips(Collection<RevisionNode> current) {
        NodeSet applied = ancestors(current);
        NodeSet followed = noRevisions();
        applied.forEach(node -> followed.addAll(node.parents()));
        return applied.removeAll(followed).toList();
    }

    /** Of some revisions those that none of the others includes. */
    List<RevisionNode> newest(Collection<RevisionNode> revisions) {
        NodeSet below = noRevisions();
        revisions.forEach(node -> below.addAll(node.effectiveParents()));
        NodeSet included = ancestors(below.toList());
        return revisions.stream().filter(node -> !included.contains(node)).toList();
    }

    /** The places so many steps below the heads of all branches, or of one label's. */
    List<RevisionNode> belowHeads(StepsFromCurrent steps, RevisionWalk walk) {
        if (steps.steps() >= 0) {
            throw new RelativeTargetException(steps.text());
        }
        return effectiveHeads().stream()
                .filter(head ->
                        steps.branch().map(head.branchLabels()::contains).orElse(true))
                .map(head -> walk.down(Optional.of(head), -steps.steps()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
