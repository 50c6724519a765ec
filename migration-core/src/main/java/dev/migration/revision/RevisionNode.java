package dev.migration.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One revision in its place: what it follows, what follows it, and what that makes of it.
 *
 * <p>"Effective" means that dependencies count like parents. Nodes are compared by identity; a graph has one for each
 * revision.
 */
public final class RevisionNode {

    private final Revision revision;

    private final @Nullable String location;

    private final int position;

    private List<RevisionNode> parents = List.of();

    private List<RevisionNode> children = List.of();

    private List<RevisionNode> dependencies = List.of();

    private List<RevisionNode> ownDependencies = List.of();

    private List<RevisionNode> effectiveParents = List.of();

    private List<RevisionNode> effectiveChildren = List.of();

    private Set<String> branchLabels = Set.of();

    RevisionNode(Revision revision, @Nullable String location, int position) {
        this.revision = revision;
        this.location = location;
        this.position = position;
    }

    public String id() {
        return revision.id();
    }

    public Revision revision() {
        return revision;
    }

    /** Where the script is, for people, if that is known. */
    public Optional<String> location() {
        return Optional.ofNullable(location);
    }

    /** The revisions that this one follows, as its script declares them. */
    public List<RevisionNode> parents() {
        return parents;
    }

    /** The revisions that follow this one, in the order of the scripts. */
    public List<RevisionNode> children() {
        return children;
    }

    /** What the script depends on, with labels resolved to the revisions that bear them. */
    public List<RevisionNode> dependencies() {
        return dependencies;
    }

    /** The dependencies that no ancestor has too: those that this revision brings in. */
    public List<RevisionNode> ownDependencies() {
        return ownDependencies;
    }

    /** Parents and own dependencies: everything that must be applied directly before this revision. */
    public List<RevisionNode> effectiveParents() {
        return effectiveParents;
    }

    /** Children and the revisions that depend on this one. */
    public List<RevisionNode> effectiveChildren() {
        return effectiveChildren;
    }

    /** The labels of the branches that this revision belongs to, its own and inherited ones, sorted. */
    public Set<String> branchLabels() {
        return branchLabels;
    }

    /** Whether nothing follows it. Something may still depend on it. */
    public boolean isHead() {
        return children.isEmpty();
    }

    /** Whether nothing follows it and nothing depends on it. */
    public boolean isEffectiveHead() {
        return effectiveChildren.isEmpty();
    }

    public boolean isBase() {
        return parents.isEmpty();
    }

    public boolean isEffectiveBase() {
        return parents.isEmpty() && dependencies.isEmpty();
    }

    public boolean isBranchPoint() {
        return children.size() > 1;
    }

    public boolean isEffectiveBranchPoint() {
        return effectiveChildren.size() > 1;
    }

    public boolean isMergePoint() {
        return revision.downRevisions().size() > 1;
    }

    /** Where the script stands among all scripts; breaks ties. */
    int position() {
        return position;
    }

    void follow(List<RevisionNode> parents, List<RevisionNode> dependencies) {
        this.parents = List.copyOf(parents);
        this.dependencies = List.copyOf(dependencies);
    }

    void precede(List<RevisionNode> children, List<RevisionNode> effectiveChildren) {
        this.children = List.copyOf(children);
        this.effectiveChildren = List.copyOf(effectiveChildren);
    }

    void bringIn(List<RevisionNode> ownDependencies) {
        this.ownDependencies = List.copyOf(ownDependencies);
        this.effectiveParents = Links.distinct(parents, ownDependencies);
    }

    void belongTo(Set<String> branchLabels) {
        this.branchLabels = branchLabels;
    }

    @Override
    public String toString() {
        return id();
    }
}
