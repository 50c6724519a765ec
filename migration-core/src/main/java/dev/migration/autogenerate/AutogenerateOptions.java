package dev.migration.autogenerate;

import dev.migration.diff.DiffOptions;
import dev.migration.render.JavaRendering;
import java.util.List;

/**
 * How scripts are made from what differs. Start with {@link #defaults} and say what differs.
 *
 * @param rewriters asked in this order
 * @param renderings how operations of a user look in Java; the first that fits is taken
 */
public record AutogenerateOptions(
        DiffOptions diff, List<Rewriter> rewriters, DestructivePolicy destructive, List<JavaRendering<?>> renderings) {

    public AutogenerateOptions {
        rewriters = List.copyOf(rewriters);
        renderings = List.copyOf(renderings);
    }

    public static AutogenerateOptions defaults() {
        return new AutogenerateOptions(DiffOptions.defaults(), List.of(), DestructivePolicy.EMIT, List.of());
    }

    public AutogenerateOptions withDiff(DiffOptions newDiff) {
        return new AutogenerateOptions(newDiff, rewriters, destructive, renderings);
    }

    public AutogenerateOptions withRewriters(List<? extends Rewriter> newRewriters) {
        return new AutogenerateOptions(diff, List.copyOf(newRewriters), destructive, renderings);
    }

    public AutogenerateOptions withDestructive(DestructivePolicy policy) {
        return new AutogenerateOptions(diff, rewriters, policy, renderings);
    }

    public AutogenerateOptions withRenderings(List<? extends JavaRendering<?>> newRenderings) {
        return new AutogenerateOptions(diff, rewriters, destructive, List.copyOf(newRenderings));
    }
}
