package dev.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Loading and planning take time in proportion to the number of revisions. The bounds are generous for a slow machine and
 * far below what a second pass over the graph for every revision would take: 100,000 times 100,000.
 */
class LargeGraphTests {

    private static final int SIZE = 100_000;

    private static final Duration BOUND = Duration.ofSeconds(15);

    @Test
    void aLongChainIsPlannedUpAndDown() {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            revisions.add(i == 0 ? revision(i) : revision(i, i - 1));
        }

        assertPlannable("chain", revisions);
    }

    //          ┌─ l ─┐   ┌─ l ─┐
    //  ... ─ m ┤     ├ m ┤     ├ m ─ ...
    //          └─ r ─┘   └─ r ─┘
    @Test
    void aLadderOfDiamondsIsPlannedUpAndDown() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision(0));
        for (int i = 1; i + 2 < SIZE; i += 3) {
            revisions.add(revision(i, i - 1));
            revisions.add(revision(i + 1, i - 1));
            revisions.add(revision(i + 2, i, i + 1));
        }

        assertPlannable("diamonds", revisions);
    }

    @Test
    void tenThousandBranchesOfOneRootArePlannedUpAndDown() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision(0));
        for (int i = 1; i < SIZE; i++) {
            revisions.add(revision(i, Math.max(0, i - 10_000)));
        }

        assertPlannable("10,000 heads", revisions);
    }

    @Test
    void aTrunkWithALeafOnEveryRevisionIsPlannedUpAndDown() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision(0));
        for (int i = 1; i + 1 < SIZE; i += 2) {
            revisions.add(revision(i, Math.max(0, i - 2)));
            revisions.add(revision(i + 1, i));
        }
        Collections.shuffle(revisions, new Random(1));

        assertPlannable("trunk with leaves", revisions);
    }

    //  d ─ d ─ ... ─ d        a ladder, and a branch that leaves it near the root and has to wait for it again and
    // again
    //  └─ b
    @Test
    void aLadderWithABranchAtItsFootIsPlannedUpAndDown() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision(0));
        revisions.add(revision(SIZE, 0));
        revisions.add(revision(1, 0));
        for (int i = 2; i + 2 < SIZE; i += 3) {
            revisions.add(revision(i, i - 1));
            revisions.add(revision(i + 1, i - 1));
            revisions.add(revision(i + 2, i + 1, i));
        }
        Collections.reverse(revisions);

        assertPlannable("ladder with a branch at its foot", revisions);
    }

    @Test
    void branchesThatForkAndMergeAtRandomArePlannedUpAndDown() {
        Random random = new Random(7);
        List<Revision> revisions = new ArrayList<>();
        List<Integer> heads = new ArrayList<>(List.of(0));
        revisions.add(revision(0));
        for (int i = 1; i < SIZE; i++) {
            int kind = random.nextInt(10);
            if (kind == 0 && heads.size() > 1) {
                int one = heads.remove(random.nextInt(heads.size()));
                int other = heads.remove(random.nextInt(heads.size()));
                revisions.add(revision(i, one, other));
            } else if (kind == 1) {
                revisions.add(revision(i, Math.max(0, i - 1 - random.nextInt(50))));
            } else {
                int index = random.nextInt(heads.size());
                revisions.add(revision(i, heads.remove(index)));
            }
            heads.add(i);
        }

        assertPlannable("forks and merges", revisions);
    }

    @Test
    void branchesThatDependOnEachOtherArePlannedUpAndDown() {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            List<String> down = i < 10 ? List.of() : List.of(id(i - 10));
            List<String> depends = i < 11 ? List.of() : List.of(id(i - 11), id(i % 7 == 0 ? 0 : i - 11));
            revisions.add(new Revision(id(i), down, depends, List.of(), List.of(), "", null));
        }

        assertPlannable("dependencies", revisions);
    }

    private static void assertPlannable(String shape, List<Revision> revisions) {
        long start = cpuTime();
        RevisionGraph graph = RevisionGraph.of(revisions);
        long loaded = cpuTime();
        MigrationPlanner planner = new MigrationPlanner(graph);
        MigrationPlan upgrade = planner.upgrade(Heads.base(), "heads");
        long upgraded = cpuTime();
        MigrationPlan downgrade = planner.downgrade(upgrade.end(), "base");
        long downgraded = cpuTime();

        System.out.printf(
                "%s: %d revisions, load %d ms, upgrade %d ms, downgrade %d ms%n",
                shape,
                revisions.size(),
                Duration.ofNanos(loaded - start).toMillis(),
                Duration.ofNanos(upgraded - loaded).toMillis(),
                Duration.ofNanos(downgraded - upgraded).toMillis());
        assertThat(upgrade.steps()).hasSameSizeAs(revisions);
        assertThat(upgrade.end().revisions()).hasSameSizeAs(graph.effectiveHeads());
        assertThat(downgrade.steps()).hasSameSizeAs(revisions);
        assertThat(downgrade.end()).isEqualTo(Heads.base());
        assertThat(Duration.ofNanos(downgraded - start)).isLessThan(BOUND);
    }

    /** Of this thread, so that a busy machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Revision revision(int number, int... parents) {
        List<String> down = Arrays.stream(parents).mapToObj(LargeGraphTests::id).toList();
        return new Revision(id(number), down, List.of(), List.of(), List.of(), "revision " + number, null);
    }

    private static String id(int number) {
        return "r%06d".formatted(number);
    }
}
