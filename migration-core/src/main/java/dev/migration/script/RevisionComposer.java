package dev.migration.script;

import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionId;
import dev.migration.revision.RevisionNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes of what was asked for a revision that fits into the graph, before a file is touched. */
final class RevisionComposer {

    static final String NO_MESSAGE = "empty message";

    /** What the first line of a header would be read as: a key, or the beginning of a section. */
    private static final Pattern TAKEN_FOR_A_KEY =
            Pattern.compile("(%s|migrate)\\s*:.*".formatted(String.join("|", SqlHeaderReader.KEYS)));

    private static final Pattern NAME = Pattern.compile("[^\\s,:@;'\"\\\\]+");

    private final RevisionGraph graph;

    private final Clock clock;

    RevisionComposer(RevisionGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @throws dev.migration.error.MigrationException if there can be no such revision */
    Revision compose(NewRevision request) {
        List<RevisionNode> parents = parents(request);
        Revision revision = new Revision(
                id(request),
                parents.stream().map(RevisionNode::id).toList(),
                request.dependsOn().stream().flatMap(this::dependency).toList(),
                names("branch label", request.branchLabels()),
                names("tag", request.tags()),
                message(request),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                null,
                request.background());
        requireFit(revision);
        return revision;
    }

    private String id(NewRevision request) {
        if (request.id() == null) {
            String random;
            do {
                String uuid = UUID.randomUUID().toString();
                random = uuid.substring(uuid.length() - 12);
            } while (graph.node(random).isPresent());
            return random;
        }
        String id = RevisionId.requireNew(request.id());
        if (graph.node(id).isPresent()) {
            throw new DuplicateRevisionException(id);
        }
        return id;
    }

    private List<RevisionNode> parents(NewRevision request) {
        List<RevisionNode> parents = new ArrayList<>();
        for (String head : request.heads()) {
            parents.addAll(head.equals("head") ? graph.head().stream().toList() : graph.resolve(head));
        }
        List<String> ids = parents.stream().map(RevisionNode::id).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new DuplicateHeadException(ids);
        }
        if (!request.splice()) {
            parents.stream().filter(it -> !it.isHead()).findFirst().ifPresent(it -> {
                throw new NotAHeadException(
                        it.id(), graph.heads().stream().map(RevisionNode::id).toList());
            });
        }
        return parents;
    }

    /** A label stays one: whoever depends on a branch goes on doing so when its script gets another id. */
    private Stream<String> dependency(String dependency) {
        Optional<RevisionNode> node = graph.place(dependency);
        boolean isLabel = node.map(it -> it.branchLabels().contains(dependency)).orElse(false);
        return isLabel ? Stream.of(dependency) : node.map(RevisionNode::id).stream();
    }

    private static List<String> names(String kind, List<String> names) {
        names.forEach(name -> requireName(kind, name));
        return names;
    }

    /** @throws IllegalNameException if headers or targets could not hold the name */
    static void requireName(String kind, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalNameException(kind, name);
        }
    }

    private static String message(NewRevision request) {
        String message = request.message().strip().replaceAll("\\s+", " ");
        if (TAKEN_FOR_A_KEY.matcher(message).matches()) {
            throw new IllegalMessageException(message);
        }
        return message.isEmpty() ? NO_MESSAGE : message;
    }

    private void requireFit(Revision revision) {
        RevisionGraph.of(
                Stream.concat(graph.revisions().stream(), Stream.of(revision)).toList());
    }
}
