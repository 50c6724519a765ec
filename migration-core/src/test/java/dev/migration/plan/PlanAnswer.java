package dev.migration.plan;

import dev.migration.plan.VersionChange.Delete;
import dev.migration.plan.VersionChange.Insert;
import dev.migration.plan.VersionChange.Update;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan in the words in which Alembic's steps were recorded. */
final class PlanAnswer {

    private PlanAnswer() {}

    static Map<String, @Nullable Object> of(RevisionGraph graph, MigrationPlan plan) {
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        for (MigrationStep step : plan.steps()) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("type", step.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            step.revision()
                    .ifPresentOrElse(
                            revision ->
                                    describe(json, step, graph.node(revision).orElseThrow()),
                            () -> describe(json, step));
            json.put(
                    "heads_after",
                    step.headsAfter().revisions().stream().sorted().toList());
            json.put("version_ops", changes(step.versionChanges()));
            steps.add(json);
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("steps", steps);
        answer.put("heads", plan.end().revisions().stream().sorted().toList());
        return answer;
    }

    private static void describe(Map<String, @Nullable Object> json, MigrationStep step, RevisionNode node) {
        List<String> below = CaseRunner.sorted(node.effectiveParents());
        json.put("revision", node.id());
        json.put("from", step.direction() == Direction.UPGRADE ? below : step.from());
        json.put("to", step.direction() == Direction.UPGRADE ? step.to() : below);
        json.put("from_no_deps", step.from());
        json.put("to_no_deps", step.to());
    }

    private static void describe(Map<String, @Nullable Object> json, MigrationStep step) {
        json.put("branch_move", step.from().isEmpty() || step.to().isEmpty());
        json.put("from", step.from());
        json.put("to", step.to());
    }

    static List<List<String>> changes(List<VersionChange> changes) {
        List<List<String>> words = new ArrayList<>();
        for (VersionChange change : changes) {
            if (change instanceof Insert insert) {
                words.add(List.of("insert", insert.revision()));
            } else if (change instanceof Delete delete) {
                words.add(List.of("delete", delete.revision()));
            } else if (change instanceof Update update) {
                words.add(List.of("update", update.from(), update.to()));
            }
        }
        return words;
    }
}
