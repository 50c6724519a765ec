package dev.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sorter gives the order that its rule gives when it is followed word for word, and slowly. */
class RevisionSorterTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 40, 150})
    void theOrderIsThatOfTheRule(int size) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RevisionGraph graph = RevisionGraph.of(Revisions.random(random, size));
            NodeSet wanted = graph.reach().everything();
            if (random.nextBoolean()) {
                wanted.removeAll(graph.reach().ancestors(List.of(graph.nodes().get(random.nextInt(size)))));
            }

            List<RevisionNode> sorted = RevisionSorter.newestFirst(graph, wanted, graph.effectiveHeads());

            assertThat(sorted).as("seed %d", seed).isEqualTo(new Rule(graph, wanted).follow(graph.effectiveHeads()));
        }
    }

    /** Follows a branch down until another one leads to the same place, and then the first that does. */
    private static final class Rule {

        private final RevisionGraph graph;

        private final Set<RevisionNode> wanted;

        private final List<RevisionNode> tips = new ArrayList<>();

        private int followed;

        private Rule(RevisionGraph graph, NodeSet wanted) {
            this.graph = graph;
            this.wanted = new HashSet<>(wanted.toList());
        }

        private List<RevisionNode> follow(List<RevisionNode> heads) {
            heads.stream().filter(wanted::contains).forEach(tips::add);
            List<RevisionNode> sorted = new ArrayList<>();
            while (!tips.isEmpty()) {
                int first = firstOtherAbove();
                if (first >= 0) {
                    followed = first;
                } else {
                    sorted.add(tips.get(followed));
                    goDown();
                }
            }
            return sorted;
        }

        private int firstOtherAbove() {
            for (int i = 0; i < tips.size(); i++) {
                if (i != followed
                        && graph.reach().ancestors(List.of(tips.get(i))).contains(tips.get(followed))) {
                    return i;
                }
            }
            return -1;
        }

        private void goDown() {
            List<RevisionNode> next = new ArrayList<>(tips.get(followed).effectiveParents());
            next.removeIf(node -> !wanted.contains(node) || tips.contains(node));
            if (next.isEmpty()) {
                tips.remove(followed);
                followed = Math.max(0, followed - 1);
            } else {
                tips.set(followed, next.remove(0));
                tips.addAll(next);
            }
        }
    }
}
