package dev.migration.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script that is to be written. Start with {@link #of} and say what differs from the defaults.
 *
 * @param id {@code null} for 12 random hex digits
 * @param heads what it follows, as targets: {@code head}, {@code base} for a new root, {@code heads} for a merge of all
 * @param splice whether it may follow a revision that others follow already
 * @param dependsOn ids, their beginnings, or branch labels
 * @param background whether the application may start before it is applied
 * @param location one of the configured locations; {@code null} for where the revision is that it follows
 * @param type {@code null} for the project's default
 * @param javaPackage of a Java migration; {@code null} for that of the location
 * @param template {@code null} for {@code revision}
 * @param content {@code null} for an empty script
 */
public record NewRevision(
        String message,
        @Nullable String id,
        List<String> heads,
        boolean splice,
        List<String> branchLabels,
        List<String> dependsOn,
        List<String> tags,
        boolean background,
        @Nullable String location,
        @Nullable ScriptType type,
        @Nullable String javaPackage,
        @Nullable String template,
        @Nullable ScriptContent content) {

    public NewRevision {
        heads = List.copyOf(heads);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
        tags = List.copyOf(tags);
    }

    /** Follows the head, with this message, which may be empty. */
    public static NewRevision of(String message) {
        return new NewRevision(
                message,
                null,
                List.of("head"),
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                null,
                null);
    }

    public NewRevision withId(@Nullable String newId) {
        return new NewRevision(
                message,
                newId,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withHeads(List<String> newHeads) {
        return new NewRevision(
                message,
                id,
                newHeads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withSplice(boolean newSplice) {
        return new NewRevision(
                message,
                id,
                heads,
                newSplice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withBranchLabels(List<String> newBranchLabels) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                newBranchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withDependsOn(List<String> newDependsOn) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                newDependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withTags(List<String> newTags) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                newTags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withBackground(boolean newBackground) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                newBackground,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withLocation(@Nullable String newLocation) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                newLocation,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withType(@Nullable ScriptType newType) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                newType,
                javaPackage,
                template,
                content);
    }

    public NewRevision withJavaPackage(@Nullable String newJavaPackage) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                newJavaPackage,
                template,
                content);
    }

    public NewRevision withTemplate(@Nullable String newTemplate) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                newTemplate,
                content);
    }

    public NewRevision withMessage(String newMessage) {
        return new NewRevision(
                newMessage,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                content);
    }

    public NewRevision withContent(@Nullable ScriptContent newContent) {
        return new NewRevision(
                message,
                id,
                heads,
                splice,
                branchLabels,
                dependsOn,
                tags,
                background,
                location,
                type,
                javaPackage,
                template,
                newContent);
    }
}
