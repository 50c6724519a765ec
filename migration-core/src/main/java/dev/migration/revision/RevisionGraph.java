package dev.migration.revision;

import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All revisions of a project and how they follow each other: a directed graph without cycles. Immutable; a graph that
 * exists is valid.
 *
 * <p>Where several orders are right, the order in which the revisions were given decides. Where "rows" are asked for, the
 * rows of a version table are meant.
 */
public final class RevisionGraph {

    private final List<RevisionNode> nodes;

    private final Map<String, RevisionNode> names;

    private final List<RevisionNode> heads;

    private final List<RevisionNode> effectiveHeads;

    private final Reach reach;

    private final RevisionResolver resolver;

    private RevisionGraph(GraphBuilder builder) {
        this.nodes = List.copyOf(builder.nodes());
        this.names = builder.names();
        this.heads = all(RevisionNode::isHead);
        this.effectiveHeads = all(RevisionNode::isEffectiveHead);
        this.reach = new Reach(nodes);
        this.resolver = new RevisionResolver(this, names);
    }

    /**
     * Links the revisions.
     *
     * @throws InvalidRevisionGraphException if they are no graph; it names everything that is wrong
     */
    public static RevisionGraph of(Collection<Revision> revisions) {
        return of(revisions, Map.of());
    }

    /**
     * The same, of revisions of which is known where their scripts are.
     *
     * @param locations by id, for people
     */
    public static RevisionGraph of(Collection<Revision> revisions, Map<String, String> locations) {
        return new RevisionGraph(new GraphBuilder(revisions, locations).build());
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
        return heads;
    }

    /** The revisions that nothing follows and nothing depends on: the rows when everything is applied. */
    public List<RevisionNode> effectiveHeads() {
        return effectiveHeads;
    }

    public List<RevisionNode> bases() {
        return all(RevisionNode::isBase);
    }

    public List<RevisionNode> effectiveBases() {
        return all(RevisionNode::isEffectiveBase);
    }

    public List<RevisionNode> branchPoints() {
        return all(RevisionNode::isBranchPoint);
    }

    public List<RevisionNode> mergePoints() {
        return all(RevisionNode::isMergePoint);
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
                ? resolver.belowHeads(steps, RevisionWalk.exact(this, target))
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
     * Rows as revisions.
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

    /** Everything that has been applied where these are the rows, in the order of the scripts. */
    public List<RevisionNode> applied(Collection<String> rows) {
        return reach.ancestors(current(rows)).toList();
    }

    /**
     * The heads that a database has reached: its rows, and the tips of branches that have no row because something else
     * depends on them.
     */
    public List<RevisionNode> currentHeads(Collection<String> rows) {
        return reach.tips(current(rows));
    }

    /** What an upgrade applies, in that order: what is pending. */
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

    /** The history from some ends up to others; either may be rows. */
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

    Reach reach() {
        return reach;
    }

    private List<RevisionNode> all(Predicate<RevisionNode> condition) {
        return nodes.stream().filter(condition).toList();
    }
}
