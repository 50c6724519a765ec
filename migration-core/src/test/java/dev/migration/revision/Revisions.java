package dev.migration.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Revisions as tests write them down. */
public final class Revisions {

    private Revisions() {}

    public static Revision revision(String id, String... parents) {
        return new Revision(id, List.of(parents), List.of(), List.of(), List.of(), "do " + id, null);
    }

    public static Revision labelled(Revision revision, String... labels) {
        return new Revision(
                revision.id(),
                revision.downRevisions(),
                revision.dependsOn(),
                List.of(labels),
                revision.tags(),
                revision.message(),
                revision.created());
    }

    public static Revision depending(Revision revision, String... dependencies) {
        return new Revision(
                revision.id(),
                revision.downRevisions(),
                List.of(dependencies),
                revision.branchLabels(),
                revision.tags(),
                revision.message(),
                revision.created());
    }

    public static Revision tagged(Revision revision, String... tags) {
        return new Revision(
                revision.id(),
                revision.downRevisions(),
                revision.dependsOn(),
                revision.branchLabels(),
                List.of(tags),
                revision.message(),
                revision.created());
    }

    public static RevisionGraph graph(Revision... revisions) {
        return RevisionGraph.of(List.of(revisions));
    }

    public static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    /** Revisions that fork, merge and depend on each other, in any order; the ids tell which were first. */
    public static List<Revision> random(Random random, int size) {
        int forks = random.nextInt(60);
        int merges = random.nextInt(40);
        int dependencies = random.nextInt(30);
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> parents = new ArrayList<>();
            if (i > 0 && random.nextInt(100) >= 3) {
                parents.add(id(random.nextInt(100) < forks ? random.nextInt(i) : i - 1));
            }
            if (i > 1 && random.nextInt(100) < merges) {
                addIfAbsent(parents, id(random.nextInt(i)));
            }
            List<String> depends = new ArrayList<>();
            while (i > 0 && random.nextInt(100) < dependencies) {
                addIfAbsent(depends, id(random.nextInt(i)));
            }
            revisions.add(depending(revision(id(i), parents.toArray(String[]::new)), depends.toArray(String[]::new)));
        }
        Collections.shuffle(revisions, random);
        return revisions;
    }

    private static void addIfAbsent(List<String> ids, String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private static String id(int number) {
        return "r%04d".formatted(number);
    }
}
