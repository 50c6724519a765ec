package dev.migration.revision;

import dev.migration.revision.RevisionTarget.Place;
import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import dev.migration.revision.RevisionTarget.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the revisions that a target stands for, as far as that does not depend on a database. */
final class RevisionResolver {

    /** Ids and labels up to this length are found only when given in full. */
    private static final int LONGEST_WITHOUT_BEGINNING = 3;

    private final RevisionGraph graph;

    private final Map<String, RevisionNode> names;

    RevisionResolver(RevisionGraph graph, Map<String, RevisionNode> names) {
        this.graph = graph;
        this.names = names;
    }

    /** Empty for base, and for the head of an empty graph. */
    List<RevisionNode> absolute(RevisionTarget target) {
        if (target instanceof Place place) {
            return all(place);
        }
        if (target instanceof Tag tag) {
            return tagged(tag);
        }
        throw new RelativeTargetException(target.text());
    }

    /** Empty for base, and for the head of an empty graph. */
    Optional<RevisionNode> one(RevisionTarget target) {
        List<RevisionNode> all = absolute(target);
        if (all.size() > 1) {
            throw target instanceof Tag tag
                    ? new AmbiguousTagException(tag.name(), ids(all))
                    : new MultipleHeadsException(target.text(), all);
        }
        return all.stream().findFirst();
    }

    private List<RevisionNode> all(Place place) {
        return switch (place.symbol()) {
            case TargetParser.BASE -> base(place);
            case TargetParser.HEAD -> head(place).map(List::of).orElse(List.of());
            case TargetParser.HEADS -> place.branchName() == null ? graph.effectiveHeads() : heads(place);
            default -> List.of(named(place));
        };
    }

    private List<RevisionNode> base(Place place) {
        place.branch().ifPresent(this::branch);
        return List.of();
    }

    /** Of the revisions that bear the tag those that no other of them follows. */
    private List<RevisionNode> tagged(Tag tag) {
        List<RevisionNode> tagged = graph.nodes().stream()
                .filter(node -> node.revision().tags().contains(tag.name()))
                .toList();
        if (tagged.isEmpty()) {
            throw new TagNotFoundException(tag.name());
        }
        return graph.reach().newest(tagged);
    }

    private Optional<RevisionNode> head(Place place) {
        List<RevisionNode> heads = heads(place);
        if (heads.size() > 1) {
            throw new MultipleHeadsException(place.text(), heads);
        }
        return heads.stream().findFirst();
    }

    private List<RevisionNode> heads(Place place) {
        if (place.branchName() == null) {
            return graph.heads();
        }
        NodeSet branch = wholeBranch(place.branchName());
        return graph.heads().stream().filter(branch::contains).toList();
    }

    private RevisionNode named(Place place) {
        if (place.branchName() == null) {
            return byName(place.symbol(), null);
        }
        NodeSet branch = wholeBranch(place.branchName());
        RevisionNode node = byName(place.symbol(), branch);
        if (!branch.contains(node)) {
            throw new NotInBranchException(node.id(), place.branchName());
        }
        return node;
    }

    /** The revision that bears the label, or the one that stands for its branch. */
    RevisionNode branch(String name) {
        RevisionNode exact = names.get(name);
        if (exact != null) {
            return exact;
        }
        List<String> candidates = beginning(name, null);
        if (candidates.isEmpty()) {
            throw new BranchNotFoundException(name);
        }
        return only(name, candidates);
    }

    /** All revisions of the branch. */
    NodeSet wholeBranch(String name) {
        return graph.reach().branch(branch(name));
    }

    /** The places so many steps below the heads of all branches, or of those with one label. */
    List<RevisionNode> belowHeads(StepsFromCurrent steps, RevisionWalk walk) {
        if (steps.steps() >= 0) {
            throw new RelativeTargetException(steps.text());
        }
        return graph.effectiveHeads().stream()
                .filter(head ->
                        steps.branch().map(head.branchLabels()::contains).orElse(true))
                .map(head -> walk.down(Optional.of(head), -steps.steps()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private RevisionNode byName(String name, @Nullable NodeSet branch) {
        RevisionNode exact = names.get(name);
        if (exact != null) {
            return exact;
        }
        List<String> candidates = beginning(name, branch);
        if (candidates.isEmpty()) {
            throw new RevisionNotFoundException(name);
        }
        return only(name, candidates);
    }

    private RevisionNode only(String name, List<String> candidates) {
        RevisionNode first = names.get(candidates.get(0));
        if (first == null || candidates.size() > 1) {
            throw new AmbiguousRevisionException(name, candidates);
        }
        return first;
    }

    private List<String> beginning(String name, @Nullable NodeSet branch) {
        List<String> candidates = new ArrayList<>();
        names.forEach((candidate, node) -> {
            if (candidate.length() > LONGEST_WITHOUT_BEGINNING
                    && candidate.startsWith(name)
                    && (branch == null || branch.contains(node))) {
                candidates.add(candidate);
            }
        });
        return candidates;
    }

    static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
