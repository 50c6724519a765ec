package dev.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeScopeTests {

    private static Revision foreground(String id, List<String> parents, String... dependsOn) {
        return new Revision(id, parents, List.of(dependsOn), List.of(), List.of(), id, null);
    }

    private static Revision background(String id, String... parents) {
        return new Revision(id, List.of(parents), List.of(), List.of(), List.of(), id, null, null, true);
    }

    private static List<String> awaited(Heads heads, String target, Revision... revisions) {
        return new MigrationPlanner(RevisionGraph.of(List.of(revisions)))
                .upgrade(UpgradeScope.FOREGROUND, heads, target).steps().stream()
                        .map(it -> it.revision().orElseThrow())
                        .toList();
    }

    //  a ── (b) ── (c)
    @Test
    void backgroundRevisionsAtTheEndAreLeftOut() {
        Revision a = foreground("a", List.of());

        assertThat(awaited(Heads.base(), "heads", a, background("b", "a"), background("c", "b")))
                .containsExactly("a");
    }

    //  a ── (b) ── c ── (d)
    @Test
    void backgroundRevisionThatAnotherFollowsIsWaitedFor() {
        Revision a = foreground("a", List.of());
        Revision c = foreground("c", List.of("b"));

        assertThat(awaited(Heads.of("a"), "heads", a, background("b", "a"), c, background("d", "c")))
                .containsExactly("b", "c");
    }

    //      ┌─ (b) . . needed by d
    //  a ──┤
    //      └─ c ── d
    @Test
    void backgroundRevisionThatAnotherDependsOnIsWaitedForOnceThatIsATarget() {
        Revision a = foreground("a", List.of());
        Revision c = foreground("c", List.of("a"));
        Revision d = foreground("d", List.of("c"), "b");
        Revision b = background("b", "a");

        assertThat(awaited(Heads.of("a"), "c", a, b, c, d)).containsExactly("c");
        assertThat(awaited(Heads.of("a"), "heads", a, b, c, d)).contains("b").endsWith("d");
    }

    @Test
    void rowsOfTheVersionTableAreThoseOfTheStepsThatAreLeft() {
        Revision a = foreground("a", List.of());
        Revision c = foreground("c", List.of("a"));
        MigrationPlanner planner = new MigrationPlanner(RevisionGraph.of(List.of(a, background("b", "a"), c)));

        MigrationPlan awaited = planner.upgrade(UpgradeScope.FOREGROUND, Heads.base(), "heads");
        assertThat(awaited.end().revisions()).containsExactly("c");
        assertThat(planner.upgrade(awaited.end(), "heads").end().revisions()).containsExactly("c", "b");
    }
}
