package dev.migration.revision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of the graph: what a script says of itself in its header or annotation.
 *
 * @param downRevisions the revisions that this one follows, as full ids; none makes it a base, several a merge
 * @param dependsOn ids or branch labels of revisions that must be applied before this one without being followed by it
 * @param created when the script was written, where it says so
 * @param author who wrote it, where it says so
 * @param background whether the application may start before it is applied
 */
public record Revision(
        String id,
        List<String> downRevisions,
        List<String> dependsOn,
        List<String> branchLabels,
        List<String> tags,
        String message,
        @Nullable Instant created,
        @Nullable String author,
        boolean background) {

    public Revision {
        downRevisions = List.copyOf(downRevisions);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        tags = List.copyOf(tags);
    }

    /** One that the application waits for. */
    public Revision(
            String id,
            List<String> downRevisions,
            List<String> dependsOn,
            List<String> branchLabels,
            List<String> tags,
            String message,
            @Nullable Instant created,
            @Nullable String author) {
        this(id, downRevisions, dependsOn, branchLabels, tags, message, created, author, false);
    }

    /** One that does not say who wrote it. */
    public Revision(
            String id,
            List<String> downRevisions,
            List<String> dependsOn,
            List<String> branchLabels,
            List<String> tags,
            String message,
            @Nullable Instant created) {
        this(id, downRevisions, dependsOn, branchLabels, tags, message, created, null);
    }

    public Revision withAuthor(@Nullable String newAuthor) {
        return new Revision(id, downRevisions, dependsOn, branchLabels, tags, message, created, newAuthor, background);
    }
}
