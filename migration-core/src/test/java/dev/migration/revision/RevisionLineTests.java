package dev.migration.revision;

import static dev.migration.revision.Revisions.depending;
import static dev.migration.revision.Revisions.labelled;
import static dev.migration.revision.Revisions.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionLineTests {

    private final RevisionGraph graph = Revisions.graph(
            revision("a"),
            labelled(revision("b", "a"), "orders", "money"),
            revision("c", "a"),
            new Revision(
                    "d", List.of("b", "c"), List.of(), List.of(), List.of(), "Merge\nboth\n\nA story follows.", null),
            depending(revision("x"), "d", "orders"));

    private final RevisionLine line = new RevisionLine(List.of("d"));

    @Test
    void historyShowsParentsDependenciesLabelsMarksAndTheFirstParagraph() {
        assertThat(line.history(node("a"))).isEqualTo("<base> -> a (branchpoint), do a");
        assertThat(line.history(node("d")))
                .isEqualTo("b, c -> d (money, orders) (effective head) (current) (mergepoint), Merge\nboth");
        assertThat(line.history(node("x"))).isEqualTo("<base> (d, orders) -> x (head), do x");
    }

    @Test
    void otherListsLeaveOutWhatTheyAreNotAbout() {
        assertThat(line.head(node("d"))).isEqualTo("d (money, orders) (effective head) (current)");
        assertThat(line.currentHead(node("d"))).isEqualTo("d (effective head) (current) (mergepoint)");
        assertThat(line.branch(node("b"))).isEqualTo("b (money, orders)");
    }

    private RevisionNode node(String id) {
        return graph.node(id).orElseThrow();
    }
}
