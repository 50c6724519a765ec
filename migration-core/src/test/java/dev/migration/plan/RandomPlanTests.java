package dev.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.revision.InvalidDowngradeTargetException;
import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.Revisions;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a database is led, its rows are the newest of what is applied, and nothing runs before what it needs. */
class RandomPlanTests {

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 400})
    void rowsAreAlwaysTheNewestOfWhatIsApplied(int size) {
        for (int seed = 0; seed < 4000 / size; seed++) {
            Random random = new Random(seed);
            List<Revision> revisions = Revisions.random(random, size);
            MigrationPlanner planner = new MigrationPlanner(RevisionGraph.of(revisions));
            Lineage lineage = new Lineage(revisions);
            Heads heads = Heads.base();
            for (int i = 0; i < 6; i++) {
                String target = revisions.get(random.nextInt(size)).id();
                heads = walk(lineage, planner.upgrade(heads, i == 0 ? "heads" : target));
                heads = walk(lineage, downgrade(planner, heads, random.nextInt(4) == 0 ? "base" : target));
            }
        }
    }

    private static MigrationPlan downgrade(MigrationPlanner planner, Heads heads, String target) {
        try {
            return planner.downgrade(heads, target);
        } catch (InvalidDowngradeTargetException notBelow) {
            return planner.downgrade(heads, "base");
        }
    }

    private static Heads walk(Lineage lineage, MigrationPlan plan) {
        Set<String> applied = lineage.withNeeds(plan.start().revisions());
        for (MigrationStep step : plan.steps()) {
            String revision = step.revision().orElseThrow();
            if (step.direction() == Direction.UPGRADE) {
                assertThat(applied).containsAll(lineage.needs(revision));
                applied.add(revision);
            } else {
                applied.remove(revision);
                assertThat(applied).noneMatch(it -> lineage.needs(it).contains(revision));
            }
            assertThat(step.headsAfter().revisions()).containsExactlyInAnyOrderElementsOf(lineage.newest(applied));
        }
        return plan.end();
    }
}
