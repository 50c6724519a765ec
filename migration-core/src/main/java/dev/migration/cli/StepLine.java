package dev.migration.cli;

import dev.migration.plan.Heads;
import dev.migration.plan.MigrationStep;
import dev.migration.revision.RevisionGraph;
import java.util.List;

/** A step in one line, in Alembic's words. */
final class StepLine {

    private StepLine() {}

    /** {@code upgrade 1975ea83b712 -> ae1027a6acf, add orders}. */
    static String of(MigrationStep step, RevisionGraph graph) {
        String message = step.revision()
                .flatMap(graph::node)
                .map(node -> ", " + MessageText.summary(node))
                .orElse("");
        return "%s %s -> %s%s".formatted(verb(step), join(step.from()), join(step.to()), message);
    }

    /** Where a database stands. */
    static String heads(Heads heads) {
        return heads.revisions().isEmpty() ? "base" : join(heads.revisions());
    }

    private static String verb(MigrationStep step) {
        return switch (step.direction()) {
            case UPGRADE -> "upgrade";
            case DOWNGRADE -> "downgrade";
            case STAMP_UP, STAMP_DOWN -> "stamp_revision";
        };
    }

    private static String join(List<String> revisions) {
        return String.join(", ", revisions);
    }
}
