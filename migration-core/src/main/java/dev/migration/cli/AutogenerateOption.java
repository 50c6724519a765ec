package dev.migration.cli;

import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.DestructivePolicy;
import dev.migration.script.NewRevision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --autogenerate}, and what can be said with it only. */
final class AutogenerateOption {

    @Option(names = "--autogenerate", description = "Let it do what makes the database into what the model wants.")
    private boolean isGiven;

    @Option(
            names = "--rename",
            paramLabel = "OLD:NEW",
            description = "A table, or a column as table.old:new, that has another name now; may be repeated.")
    private List<String> renames = new ArrayList<>();

    @Option(names = "--allow-empty", description = "Write it even if nothing differs.")
    private boolean allowEmpty;

    @Option(
            names = "--destructive",
            paramLabel = "POLICY",
            converter = DestructivePolicyConverter.class,
            completionCandidates = DestructivePolicyConverter.Names.class,
            description = "What to do with what takes data away: write it, as a comment, or not at all."
                    + " One of ${COMPLETION-CANDIDATES}. Default: as configured, else emit.")
    private @Nullable DestructivePolicy destructive;

    boolean isGiven() {
        return isGiven;
    }

    /** @throws CommandLineException if something is said that would be of no effect */
    void requireFit() {
        if (!isGiven && (allowEmpty || destructive != null || !renames.isEmpty())) {
            throw new CommandLineException(
                    "--rename, --allow-empty and --destructive are about what is generated, and nothing is.",
                    "Add --autogenerate, or leave them away.");
        }
    }

    Autogeneration call(NewRevision request, RenameQuestion question) {
        return Autogeneration.of(request)
                .withRenames(renames)
                .withRenameQuestion(question)
                .withDestructive(destructive)
                .withAllowEmpty(allowEmpty);
    }
}
