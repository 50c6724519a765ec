package dev.migration.revision;

import static dev.migration.revision.Revisions.depending;
import static dev.migration.revision.Revisions.graph;
import static dev.migration.revision.Revisions.ids;
import static dev.migration.revision.Revisions.labelled;
import static dev.migration.revision.Revisions.revision;
import static dev.migration.revision.Revisions.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.revision.GraphViolation.Cycle;
import dev.migration.revision.GraphViolation.DependencyCycle;
import dev.migration.revision.GraphViolation.DependencySelfLoop;
import dev.migration.revision.GraphViolation.DuplicateLabel;
import dev.migration.revision.GraphViolation.DuplicateRevision;
import dev.migration.revision.GraphViolation.IllegalId;
import dev.migration.revision.GraphViolation.MissingDependency;
import dev.migration.revision.GraphViolation.MissingParent;
import dev.migration.revision.GraphViolation.SelfLoop;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionGraphTests {

    @Test
    void headIsTheRevisionNothingFollows() {
        RevisionGraph graph = graph(revision("a"), revision("b", "a"), revision("c", "b"));

        assertThat(graph.head()).map(RevisionNode::id).contains("c");
        assertThat(graph.base()).map(RevisionNode::id).contains("a");
    }

    //      ┌─ b
    //  a ──┤
    //      └─ c
    @Test
    void headOfTwoBranchesNamesBothAndOffersAMerge() {
        RevisionGraph graph = graph(revision("a"), revision("b", "a"), revision("c", "a"));

        assertThatExceptionOfType(MultipleHeadsException.class)
                .isThrownBy(graph::head)
                .satisfies(it -> {
                    assertThat(it.heads()).containsExactly("b", "c");
                    assertThat(it.problem()).contains("2 heads, 'b', 'c'");
                    assertThat(it.remedy()).contains("migrate merge b c");
                });
    }

    @Test
    void aDependencyIsStillAHeadButNotAnEffectiveOne() {
        RevisionGraph graph = graph(revision("a"), depending(revision("b"), "a"));

        assertThat(ids(graph.heads())).containsExactly("a", "b");
        assertThat(ids(graph.effectiveHeads())).containsExactly("b");
        assertThat(ids(graph.bases())).containsExactly("a", "b");
        assertThat(ids(graph.effectiveBases())).containsExactly("a");
    }

    //      ┌─ b ─┐
    //  a ──┤     ├─ d
    //      └─ c ─┘
    @Test
    void forksAndMergesAreKnown() {
        RevisionGraph graph = graph(revision("a"), revision("b", "a"), revision("c", "a"), revision("d", "c", "b"));

        assertThat(ids(graph.branchPoints())).containsExactly("a");
        assertThat(ids(graph.mergePoints())).containsExactly("d");
        assertThat(ids(node(graph, "d").parents())).containsExactly("c", "b");
        assertThat(ids(node(graph, "a").children())).containsExactly("b", "c");
    }

    //      ┌─ b ── c ─┐
    //  a ──┤          ├─ e      x labels b
    //      └─ d ──────┘
    @Test
    void aLabelTravelsUpAcrossMergesButNotDownAcrossForks() {
        RevisionGraph graph = graph(
                revision("a"),
                labelled(revision("b", "a"), "x"),
                revision("c", "b"),
                revision("d", "a"),
                revision("e", "c", "d"));

        assertThat(graph.nodes())
                .filteredOn(it -> it.branchLabels().contains("x"))
                .extracting(RevisionNode::id)
                .containsExactly("b", "c", "e");
    }

    @Test
    void aLabelTravelsDownToTheForkThatItsUnforkedBranchCameFrom() {
        RevisionGraph graph = graph(
                revision("a"),
                revision("b", "a"),
                revision("c", "b"),
                labelled(revision("d", "c"), "x"),
                revision("e", "a"));

        assertThat(graph.nodes())
                .filteredOn(it -> it.branchLabels().contains("x"))
                .extracting(RevisionNode::id)
                .containsExactly("b", "c", "d");
    }

    @Test
    void aDependencyThatAnAncestorHasTooIsNotItsOwn() {
        RevisionGraph graph = graph(
                revision("x"), depending(revision("a"), "x"), revision("b", "a"), depending(revision("c", "b"), "x"));

        assertThat(ids(node(graph, "c").dependencies())).containsExactly("x");
        assertThat(node(graph, "c").ownDependencies()).isEmpty();
        assertThat(ids(node(graph, "a").ownDependencies())).containsExactly("x");
    }

    @Test
    void dependenciesMayBeNamedByLabel() {
        RevisionGraph graph = graph(labelled(revision("a"), "x"), depending(revision("b"), "x"));

        assertThat(ids(node(graph, "b").effectiveParents())).containsExactly("a");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(violations(
                        revision("a", "a"),
                        depending(revision("b"), "b"),
                        revision("c", "gone"),
                        depending(revision("d"), "lost"),
                        revision("e"),
                        revision("e"),
                        labelled(revision("f"), "x"),
                        labelled(revision("g"), "x", "f"),
                        revision("2026-11-21")))
                .containsExactlyInAnyOrder(
                        new SelfLoop("a"),
                        new DependencySelfLoop("b"),
                        new MissingParent("c", "gone", null),
                        new MissingDependency("d", "lost", null),
                        new DuplicateRevision("e"),
                        new DuplicateLabel("x", "g", "f"),
                        new DuplicateLabel("f", "g", "f"),
                        new IllegalId("2026-11-21", Set.of("-")));
    }

    @Test
    void theMessageNamesEveryProblemAndItsRemedy() {
        assertThatExceptionOfType(InvalidRevisionGraphException.class)
                .isThrownBy(() -> graph(revision("3f2a11"), revision("9c41", "3f2a"), revision("b", "b")))
                .satisfies(it -> {
                    assertThat(it.problem())
                            .contains("Revision '9c41' has parent '3f2a', which does not exist.")
                            .contains("Revision 'b' names itself");
                    assertThat(it.remedy()).contains("Did you mean '3f2a11'?");
                });
    }

    @Test
    void aCycleIsFoundAlsoBetweenABaseAndAHead() {
        assertThat(violations(revision("base"), revision("a", "base", "b"), revision("b", "a"), revision("head", "b")))
                .containsExactly(new Cycle(List.of("a", "b")));
    }

    @Test
    void aCycleThatDependenciesCloseIsFound() {
        assertThat(violations(depending(revision("a"), "c"), revision("b", "a"), revision("c", "b")))
                .containsExactly(new DependencyCycle(List.of("a", "b", "c")));
    }

    @Test
    void anIdThatDoesNotFitIntoTheVersionTableIsRefused() {
        assertThat(violations(revision("a".repeat(33)))).hasOnlyElementsOfType(IllegalId.class);
        assertThat(graph(revision("a".repeat(32))).heads()).hasSize(1);
    }

    @Test
    void aTagStandsForTheNewestRevisionsThatBearIt() {
        RevisionGraph graph = graph(
                tagged(revision("a"), "v1"),
                tagged(revision("b", "a"), "v1"),
                tagged(revision("c", "a"), "v1"),
                tagged(revision("d", "c"), "v2"));

        assertThat(ids(graph.resolve("tag:v1"))).containsExactly("b", "c");
        assertThat(graph.place("tag:v2")).map(RevisionNode::id).contains("d");
        assertThatExceptionOfType(AmbiguousTagException.class).isThrownBy(() -> graph.place("tag:v1"));
        assertThatExceptionOfType(TagNotFoundException.class).isThrownBy(() -> graph.resolve("tag:v3"));
    }

    @Test
    void rowsThatNoScriptHasAreNamedTogether() {
        RevisionGraph graph = graph(labelled(revision("a"), "label"));

        assertThatExceptionOfType(UnknownCurrentRevisionException.class)
                .isThrownBy(() -> graph.current(List.of("a", "77aa", "label")))
                .satisfies(it -> assertThat(it.revisions()).containsExactly("77aa", "label"));
    }

    @Test
    void historyKeepsToTheBranchOfItsLowerEnd() {
        RevisionGraph graph = graph(
                revision("a"), revision("b", "a"), revision("c", "a"), revision("d", "b", "c"), revision("e", "d"));

        assertThat(ids(graph.history(RevisionRange.parse("b:e")))).containsExactly("e", "d", "b");
        assertThat(ids(graph.above(List.of("b"), List.of("+1")))).containsExactly("d");
        assertThat(ids(graph.history(RevisionRange.parse("-1:")))).containsExactly("e", "d");
        assertThatExceptionOfType(UnrelatedRevisionsException.class)
                .isThrownBy(() -> graph.history(RevisionRange.parse("e:b")));
    }

    private static RevisionNode node(RevisionGraph graph, String id) {
        return graph.node(id).orElseThrow();
    }

    private static List<GraphViolation> violations(Revision... revisions) {
        try {
            graph(revisions);
            return List.of();
        } catch (InvalidRevisionGraphException exception) {
            return exception.violations();
        }
    }
}
