package dev.migration.autogenerate;

import dev.migration.diff.RenameSuspicion;
import dev.migration.script.NewRevision;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A script that is to be written from what differs. Start with {@link #of} and say what differs from the defaults.
 *
 * @param renames what is known to have another name: {@code items:goods}, {@code goods.title:name}
 * @param renameQuestion asked about each suspected rename
 * @param destructive {@code null} for the project's policy
 * @param allowEmpty whether a script is written even if nothing differs
 * @param listener told what the scripts do, in short lines, before one is written
 */
public record Autogeneration(
        NewRevision revision,
        List<String> renames,
        Function<RenameSuspicion, RenameAnswer> renameQuestion,
        @Nullable DestructivePolicy destructive,
        boolean allowEmpty,
        Consumer<String> listener) {

    public Autogeneration {
        renames = List.copyOf(renames);
    }

    public static Autogeneration of(NewRevision revision) {
        return new Autogeneration(revision, List.of(), suspicion -> RenameAnswer.UNKNOWN, null, false, line -> {});
    }

    public Autogeneration withRenames(List<String> newRenames) {
        return new Autogeneration(revision, newRenames, renameQuestion, destructive, allowEmpty, listener);
    }

    public Autogeneration withRenameQuestion(Function<RenameSuspicion, RenameAnswer> newQuestion) {
        return new Autogeneration(revision, renames, newQuestion, destructive, allowEmpty, listener);
    }

    public Autogeneration withDestructive(@Nullable DestructivePolicy policy) {
        return new Autogeneration(revision, renames, renameQuestion, policy, allowEmpty, listener);
    }

    public Autogeneration withAllowEmpty(boolean allowed) {
        return new Autogeneration(revision, renames, renameQuestion, destructive, allowed, listener);
    }

    public Autogeneration withListener(Consumer<String> newListener) {
        return new Autogeneration(revision, renames, renameQuestion, destructive, allowEmpty, newListener);
    }
}
