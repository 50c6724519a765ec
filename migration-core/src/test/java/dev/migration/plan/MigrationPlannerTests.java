package dev.migration.plan;

import static dev.migration.revision.Revisions.depending;
import static dev.migration.revision.Revisions.graph;
import static dev.migration.revision.Revisions.labelled;
import static dev.migration.revision.Revisions.revision;
import static dev.migration.revision.Revisions.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.plan.VersionChange.Delete;
import dev.migration.plan.VersionChange.Insert;
import dev.migration.plan.VersionChange.Update;
import dev.migration.revision.AmbiguousRevisionException;
import dev.migration.revision.AmbiguousStartException;
import dev.migration.revision.AmbiguousWalkException;
import dev.migration.revision.InvalidDowngradeTargetException;
import dev.migration.revision.OverlappingRevisionsException;
import dev.migration.revision.RevisionRange;
import dev.migration.revision.UnknownCurrentRevisionException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationPlannerTests {

    //      ┌─ b ─┐
    //  a ──┤     ├─ d ── e
    //      └─ c ─┘
    private final MigrationPlanner planner = new MigrationPlanner(graph(
            tagged(revision("a"), "v1"),
            labelled(revision("b", "a"), "left"),
            labelled(revision("c", "a"), "right"),
            tagged(revision("d", "b", "c"), "v2"),
            revision("e", "d")));

    @Test
    void anUpgradeAppliesWhatIsMissingAndSaysWhatBecomesOfTheRows() {
        MigrationPlan plan = planner.upgrade(Heads.of("b"), "heads");

        assertThat(scripts(plan)).containsExactly("c", "d", "e");
        assertThat(plan.steps())
                .extracting(MigrationStep::versionChanges)
                .containsExactly(
                        List.of(new Insert("c")),
                        List.of(new Delete("b"), new Update("c", "d")),
                        List.of(new Update("d", "e")));
        assertThat(plan.end()).isEqualTo(Heads.of("e"));
    }

    @Test
    void onePlanServesAllDatabasesThatStandAtTheSamePlace() {
        MigrationPlan plan = planner.upgrade(Heads.of("b"), "heads");

        assertThat(planner.upgrade(Heads.of("b"), "heads")).isSameAs(plan);
        assertThat(planner.upgrade(Heads.of("b"), "d")).isNotEqualTo(plan);
        assertThat(planner.upgrade(Heads.of("c"), "heads")).isNotEqualTo(plan);
        assertThat(planner.downgrade(Heads.of("d"), "base")).isSameAs(planner.downgrade(Heads.of("d"), "base"));
    }

    @Test
    void anUpgradeToWhatIsAppliedIsEmpty() {
        assertThat(planner.upgrade(Heads.of("d"), "b").isEmpty()).isTrue();
        assertThat(planner.upgrade(Heads.of("d"), "base").isEmpty()).isTrue();
    }

    @Test
    void anUpgradeReachesAllOfSeveralTargets() {
        MigrationPlan plan = planner.upgrade(Heads.base(), "left@b", "c");

        assertThat(plan.end().revisions()).containsExactlyInAnyOrder("b", "c");
        assertThatExceptionOfType(OverlappingRevisionsException.class)
                .isThrownBy(() -> planner.upgrade(Heads.base(), "e", "c"))
                .satisfies(it -> assertThat(it.included()).containsExactly("c"));
    }

    @Test
    void tagsAreTargetsOfBothDirections() {
        assertThat(planner.upgrade(Heads.base(), "tag:v2").end()).isEqualTo(Heads.of("d"));
        assertThat(planner.downgrade(Heads.of("e"), "tag:v1").end()).isEqualTo(Heads.of("a"));
    }

    @Test
    void aDowngradeBringsTheParentsOfAMergeBack() {
        MigrationPlan plan = planner.downgrade(Heads.of("d"), "left@b");

        assertThat(scripts(plan)).containsExactly("d");
        assertThat(plan.steps().get(0).versionChanges()).containsExactly(new Insert("b"), new Update("d", "c"));
    }

    @Test
    void aDowngradeCannotReachWhatIsNotBelow() {
        assertThatExceptionOfType(InvalidDowngradeTargetException.class)
                .isThrownBy(() -> planner.downgrade(Heads.of("b"), "c"))
                .satisfies(it -> assertThat(it.problem()).isEqualTo("'c' cannot be reached by a downgrade from 'b'."));
    }

    @Test
    void aDependencyLosesItsRowAndGetsItBack() {
        MigrationPlanner dependent =
                new MigrationPlanner(graph(revision("a"), depending(revision("x"), "a"), revision("y", "x")));

        MigrationPlan up = dependent.upgrade(Heads.base(), "heads");
        assertThat(up.end()).isEqualTo(Heads.of("y"));
        assertThat(up.steps().get(1).from()).isEmpty();
        assertThat(up.steps().get(1).versionChanges()).containsExactly(new Update("a", "x"));

        assertThat(dependent.downgrade(up.end(), "x@base").end()).isEqualTo(Heads.of("a"));
    }

    @Test
    void aMergeThatDependsBelowOneOfItsParentsReplacesItsParentsOnly() {
        MigrationPlanner dependent = new MigrationPlanner(graph(
                revision("a"), depending(revision("x"), "a"), revision("y"), depending(revision("m", "x", "y"), "a")));

        assertThat(dependent.upgrade(Heads.of("x", "y"), "heads").steps().get(0).versionChanges())
                .containsExactly(new Delete("x"), new Update("y", "m"));
    }

    @Test
    void revertingAMergeOfARevisionWithItsAncestorLeavesOneRow() {
        MigrationPlanner odd = new MigrationPlanner(
                graph(revision("a"), revision("b", "a"), revision("m", "a", "b"), revision("other")));

        assertThat(odd.downgrade(Heads.of("m", "other"), "m@b").end().revisions())
                .containsExactlyInAnyOrder("b", "other");
    }

    @Test
    void aStampMovesOnlyTheHeadsInLine() {
        MigrationPlan plan = planner.stamp(Heads.of("b", "c"), List.of("a", "b"));

        assertThat(plan.end()).isEqualTo(Heads.of("b"));
        assertThat(planner.stamp(Heads.of("b"), List.of("c")).end().revisions()).containsExactly("b", "c");
        assertThat(planner.stamp(Heads.of("b", "c"), List.of("heads")).end()).isEqualTo(Heads.of("e"));
        assertThat(planner.stamp(Heads.of("e"), List.of("b", "c")).end().revisions())
                .containsExactly("b", "c");
    }

    @Test
    void aStampOfBaseForgetsTheHeadsOfTheBranchOrAll() {
        MigrationPlanner roots = new MigrationPlanner(graph(revision("a"), labelled(revision("x"), "side")));

        MigrationPlan plan = roots.stamp(Heads.of("a", "x"), List.of("side@base"));

        assertThat(plan.end()).isEqualTo(Heads.of("a"));
        assertThat(plan.steps().get(0).direction()).isEqualTo(Direction.STAMP_DOWN);
        assertThat(plan.steps().get(0).revision()).isEqualTo(Optional.empty());
        assertThat(roots.stamp(Heads.of("a", "x"), List.of("base")).end()).isEqualTo(Heads.base());
        assertThat(roots.stamp(Heads.of("x"), List.of("base", "a")).end()).isEqualTo(Heads.of("a"));
    }

    //          ┌─ one1 ── one2
    //  a ── x ─┤                     x: side
    //    \     └─ one3
    //     └─ other
    @Test
    void aStampThatNamesItsBranchReplacesAllHeadsOfTheBranchAndNoOther() {
        MigrationPlanner branches = new MigrationPlanner(graph(
                revision("a"),
                labelled(revision("x", "a"), "side"),
                revision("one1", "x"),
                revision("one2", "one1"),
                revision("one3", "x"),
                revision("other", "a")));
        Heads rows = Heads.of("one2", "one3", "other");

        MigrationPlan plan = branches.stamp(rows, List.of("side@one1"));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.direction()).isEqualTo(Direction.STAMP_DOWN);
            assertThat(step.from()).containsExactly("one2", "one3");
        });
        assertThat(plan.end().revisions()).containsExactlyInAnyOrder("one1", "other");
        assertThat(branches.stamp(rows, List.of("one1")).end().revisions())
                .containsExactlyInAnyOrder("one1", "one3", "other");
        assertThat(branches.stamp(Heads.of("one1", "one3"), List.of("side@one2"))
                        .end())
                .isEqualTo(Heads.of("one2"));
        assertThat(branches.stamp(Heads.of("one3"), List.of("side@one1")).end().revisions())
                .containsExactlyInAnyOrder("one1", "one3");
        assertThat(branches.stamp(Heads.of("one1", "one3"), List.of("side@heads"))
                        .end()
                        .revisions())
                .containsExactlyInAnyOrder("one2", "one3");
    }

    @Test
    void aStampFindsABeginningThatOnlyItsBranchTellsApartWhereverTheDatabaseStands() {
        MigrationPlanner alike = new MigrationPlanner(
                graph(revision("a"), labelled(revision("feed1", "a"), "one"), labelled(revision("feed2", "a"), "two")));

        for (Heads rows : List.of(Heads.base(), Heads.of("a"))) {
            assertThat(alike.stamp(rows, List.of("two@feed")).end()).isEqualTo(Heads.of("feed2"));
        }
        assertThat(alike.stamp(Heads.of("feed1"), List.of("two@feed")).end().revisions())
                .containsExactly("feed1", "feed2");
        assertThatExceptionOfType(AmbiguousRevisionException.class)
                .isThrownBy(() -> alike.stamp(Heads.of("a"), List.of("feed")));
    }

    @Test
    void stepsDownFromSeveralHeadsAreRefusedUnlessABranchIsNamed() {
        MigrationPlanner roots = new MigrationPlanner(
                graph(revision("a"), revision("b", "a"), labelled(revision("x"), "side"), revision("y", "x")));
        Heads rows = Heads.of("b", "y");

        assertThatExceptionOfType(AmbiguousStartException.class)
                .isThrownBy(() -> roots.downgrade(rows, "-1"))
                .satisfies(it -> {
                    assertThat(it.problem()).isEqualTo("Cannot tell where '-1' starts: the database is at 'b', 'y'.");
                    assertThat(it.remedy()).contains("migrate downgrade b@-1");
                });
        assertThat(roots.downgrade(rows, "b@-1").end().revisions()).containsExactlyInAnyOrder("a", "y");
        assertThat(roots.downgrade(rows, "side@-1").end().revisions()).containsExactlyInAnyOrder("b", "x");
    }

    @Test
    void stepsThatLeadToAForkOrAMergeSayWhatToNameInstead() {
        assertThatExceptionOfType(AmbiguousWalkException.class)
                .isThrownBy(() -> planner.downgrade(Heads.of("d"), "-1"))
                .satisfies(it -> assertThat(it.remedy()).isEqualTo("Name the revision to stop at, such as b."));
        assertThatExceptionOfType(AmbiguousWalkException.class)
                .isThrownBy(() -> planner.upgrade(Heads.of("a"), "+1"))
                .satisfies(it -> assertThat(it.remedy()).contains("BRANCH@+1"));
    }

    @Test
    void onlyAPurgingStampAcceptsRowsWithoutAScript() {
        assertThatExceptionOfType(UnknownCurrentRevisionException.class)
                .isThrownBy(() -> planner.stamp(Heads.of("77aa"), List.of("e")));

        assertThat(planner.stampPurging(Heads.of("77aa"), List.of("e")).end()).isEqualTo(Heads.of("e"));
    }

    @Test
    void aRangeIsPlannedWithoutADatabase() {
        assertThat(scripts(planner.upgrade(RevisionRange.parse("b:+1")))).containsExactly("c", "d");
        assertThat(scripts(planner.upgrade(RevisionRange.parse(":b")))).containsExactly("a", "b");
        assertThat(scripts(planner.downgrade(RevisionRange.parse("e:d")))).containsExactly("e");
    }

    private static List<String> scripts(MigrationPlan plan) {
        return plan.steps().stream().flatMap(step -> step.revision().stream()).toList();
    }
}
