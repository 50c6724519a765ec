package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphDrawingTests {

    private final List<Revision> revisions = new ArrayList<>();

    private GraphDrawingTests revision(String id, String... downRevisions) {
        revisions.add(new Revision(id, List.of(downRevisions), List.of(), List.of(), List.of(), id, null));
        return this;
    }

    private List<RevisionNode> newestFirst() {
        return RevisionGraph.of(revisions).history(new RevisionRange(null, null));
    }

    private String drawing(String... order) {
        RevisionGraph graph = RevisionGraph.of(revisions);
        List<RevisionNode> nodes =
                Stream.of(order).map(id -> graph.node(id).orElseThrow()).toList();
        return String.join("\n", GraphDrawing.of(nodes, node -> List.of(node.id()))) + "\n";
    }

    @Test
    void lineIsOneLane() {
        revision("a").revision("b", "a").revision("c", "b");

        assertThat(drawing("c", "b", "a"))
                .isEqualTo(
                        """
                        * c
                        * b
                        * a
                        """);
    }

    @Test
    void branchesRunSideBySideAndJoinAtTheirPoint() {
        revision("a").revision("b", "a").revision("c", "a").revision("d", "c");

        assertThat(drawing("d", "b", "c", "a"))
                .isEqualTo(
                        """
                        * d
                        | * b
                        * | c
                        |/
                        * a
                        """);
    }

    @Test
    void mergeLeadsToBothSides() {
        revision("a").revision("b", "a").revision("c", "a").revision("m", "b", "c");

        assertThat(drawing("m", "c", "b", "a"))
                .isEqualTo(
                        """
                        *   m
                        |\\
                        | * c
                        * | b
                        |/
                        * a
                        """);
    }

    @Test
    void crissCrossMergesCrossTheirLanes() {
        revision("a")
                .revision("l1", "a")
                .revision("r1", "a")
                .revision("l2", "l1", "r1")
                .revision("r2", "r1", "l1")
                .revision("m", "l2", "r2");

        assertThat(drawing("m", "r2", "l2", "r1", "l1", "a"))
                .isEqualTo(
                        """
                        *   m
                        |\\
                        | *   r2
                        | |\\
                        * | |   l2
                        |\\ \\ \\
                        | |/ /
                        | |/
                        |/|
                        | * r1
                        * | l1
                        |/
                        * a
                        """);
    }

    @Test
    void mergeOfThreeMakesRoomForItself() {
        revision("a")
                .revision("x", "a")
                .revision("y", "a")
                .revision("z", "a")
                .revision("m", "x", "y", "z")
                .revision("o", "a");

        assertThat(drawing("m", "o", "z", "y", "x", "a"))
                .isEqualTo(
                        """
                        *-.   m
                        |\\ \\
                        | | | * o
                        | | * | z
                        | | |/
                        | * | y
                        | |/
                        * | x
                        |/
                        * a
                        """);
    }

    @Test
    void mergeOfThreeMovesTheLanesRightOfIt() {
        revision("a").revision("x", "a").revision("y", "a").revision("z", "a").revision("m", "x", "y", "z");
        revision("n", "m").revision("o", "a");

        assertThat(drawing("n", "o", "m", "z", "y", "x", "a"))
                .isEqualTo(
                        """
                        * n
                        | * o
                        |  \\
                        *-. |   m
                        |\\ \\ \\
                        | | * | z
                        | | |/
                        | * | y
                        | |/
                        * | x
                        |/
                        * a
                        """);
    }

    @Test
    void laneCrossesManyOthersInOneGo() {
        revision("a")
                .revision("b")
                .revision("c")
                .revision("h", "a")
                .revision("i", "b")
                .revision("j", "c");
        revision("k", "a");

        assertThat(drawing("h", "i", "j", "k", "c", "b", "a"))
                .isEqualTo(
                        """
                        * h
                        | * i
                        | | * j
                        | | | * k
                        | |_|/
                        |/| |
                        | | * c
                        | * b
                        * a
                        """);
    }

    @Test
    void rootsOfUnrelatedTreesStandApart() {
        revision("a").revision("b", "a").revision("x").revision("y", "x");

        assertThat(drawing("b", "a", "y", "x"))
                .isEqualTo(
                        """
                        * b
                        * a

                        * y
                        * x
                        """);
    }

    @Test
    void lanesMoveUpWhereAnotherEnds() {
        revision("a").revision("x").revision("b", "a").revision("y", "x");

        assertThat(drawing("y", "b", "x", "a"))
                .isEqualTo(
                        """
                        * y
                        | * b
                        * | x
                         /
                        * a
                        """);
    }

    @Test
    void textOfSeveralLinesStandsBesideTheLanes() {
        revision("a").revision("b", "a").revision("c", "a").revision("m", "b", "c");

        List<String> drawing = GraphDrawing.of(newestFirst(), node -> List.of("Rev: " + node.id(), "Path: p", ""));

        assertThat(drawing.subList(0, 6))
                .containsExactly("*   Rev: m", "|\\  Path: p", "| |", "* | Rev: b", "| | Path: p", "| |");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyLineOfARandomGraphLeadsFromARevisionToItsParents(long seed) {
        Random random = new Random(seed);
        for (int number = 0; number < 60; number++) {
            List<String> earlier =
                    new ArrayList<>(revisions.stream().map(Revision::id).toList());
            int parents = Math.min(earlier.size(), random.nextInt(10) == 0 ? random.nextInt(5) : 1 + random.nextInt(2));
            List<String> downRevisions = new ArrayList<>();
            for (int parent = 0; parent < parents; parent++) {
                int recent = Math.max(0, earlier.size() - 8);
                downRevisions.add(earlier.remove(recent + random.nextInt(earlier.size() - recent)));
            }
            revision("r" + number, downRevisions.toArray(String[]::new));
        }
        List<RevisionNode> nodes = newestFirst();

        List<String> drawing = GraphDrawing.of(nodes, node -> List.of(node.id()));

        assertThat(DrawnEdges.of(drawing)).isEqualTo(DrawnEdges.expected(nodes));
    }
}
