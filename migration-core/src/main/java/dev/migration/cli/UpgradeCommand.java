package dev.migration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "upgrade",
        description = "Apply what the target needs and the database lacks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate upgrade                      to the configured target, usually heads",
            "  migrate upgrade +1",
            "  migrate upgrade orders@head",
            "  migrate upgrade --tag v1.0           up to and including the tagged revision"
        })
final class UpgradeCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private TagOption tag = new TagOption();

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..*",
            description = "heads, head, an id or its beginning, a label, +2, ae10+2, label@head, tag:NAME."
                    + " Default: the configured target.")
    private List<String> targets = new ArrayList<>();

    UpgradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<String> wanted = tag.or(targets);
        return Runs.of(
                invocation,
                migrator -> wanted.isEmpty() ? migrator.upgrade() : migrator.upgrade(wanted.toArray(String[]::new)));
    }
}
