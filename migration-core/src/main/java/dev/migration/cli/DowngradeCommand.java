package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.execution.Preview;
import dev.migration.execution.StepPreview;
import dev.migration.revision.RevisionGraph;
import dev.migration.script.IrreversibleRevisionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "downgrade",
        description = {
            "Revert what stands above the target.",
            "On a terminal, shows first what would be reverted and asks."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate downgrade -1",
            "  migrate downgrade base --yes",
            "  migrate downgrade orders@base",
            "  migrate downgrade --sql ae10:base    the SQL from there down",
            "  migrate downgrade --tag v1.0         everything after the tagged revision"
        })
final class DowngradeCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private TagOption tag = new TagOption();

    @Mixin
    private SqlOption sql = new SqlOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean isConfirmed;

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..*",
            description = "base, -1, an id or its beginning, a label, ae10-2, label@base, tag:NAME.")
    private List<String> targets = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    DowngradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return sql.isGiven() ? Need.DIALECT : Need.DATABASE;
    }

    @Override
    public Integer call() {
        SignedTargets.require(spec, targets);
        List<String> wanted = tag.or(targets);
        if (wanted.size() != 1) {
            throw new CommandLineException(
                    wanted.isEmpty() ? "No target is given." : "A downgrade has one target, and several are given.",
                    "Name the revision to stop at: migrate downgrade -1, or base, or a revision.");
        }
        KnownTargets.require(invocation, wanted);
        if (sql.isGiven()) {
            return sql.print(invocation, (migrator, out) -> migrator.downgradeSql(wanted.get(0), out));
        }
        SqlOption.requireNoRange(wanted);
        return downgrade(wanted.get(0));
    }

    private int downgrade(String target) {
        List<Preview> previews = new ArrayList<>();
        Map<String, ConfirmedPlan> plans = new LinkedHashMap<>();
        boolean hasSteps = false;
        for (String name : invocation.databases()) {
            if (invocation.fleet(name).isPresent()) {
                hasSteps |= announceTenants(name, target);
                continue;
            }
            Migrator migrator = invocation.migrator(name);
            Preview preview = migrator.previewDowngrade(target);
            plans.put(name, new ConfirmedPlan(preview.plan()));
            previews.add(preview);
            announce(preview, migrator.graph());
        }
        requireReversible(previews);
        hasSteps |= previews.stream().anyMatch(preview -> !preview.isEmpty());
        if (hasSteps && asks() && !invocation.confirm("Revert?")) {
            invocation.inform("Nothing was reverted.");
            return ExitCode.DECLINED.code();
        }
        return Runs.of(
                invocation,
                json,
                migrator -> migrator.with(Map.of(), Objects.requireNonNull(plans.get(migrator.name())))
                        .downgrade(target),
                fleet -> fleet.downgrade(invocation.tenantSelection(), target));
    }

    /** Tenants may stand at many places, so that only where they go is told. */
    private boolean announceTenants(String database, String target) {
        int count = invocation.tenants(database).size();
        if (asks() && count > 0) {
            invocation
                    .out()
                    .println("This reverts %s of %s to %s."
                            .formatted(count == 1 ? "1 tenant" : count + " tenants", database, target));
        }
        return count > 0;
    }

    private boolean asks() {
        return invocation.terminal().isInteractive() && !isConfirmed;
    }

    private void announce(Preview preview, RevisionGraph graph) {
        if (preview.isEmpty() || !(asks() || !preview.irreversible().isEmpty())) {
            return;
        }
        int count = preview.steps().size();
        String revisions = count == 1 ? "1 revision" : count + " revisions";
        invocation.out().println("This reverts %s of %s:".formatted(revisions, preview.database()));
        for (StepPreview step : preview.steps()) {
            String mark = step.isPossible() ? "" : invocation.paint().bad(" (irreversible: it has no downgrade)");
            invocation.out().println("  " + StepLine.of(step.step(), graph) + mark);
        }
    }

    /** Before the first database is touched: else it would be reverted, and the others not. */
    private static void requireReversible(List<Preview> previews) {
        previews.stream()
                .flatMap(preview -> preview.irreversible().stream())
                .findFirst()
                .ifPresent(revision -> {
                    throw new IrreversibleRevisionException(revision);
                });
    }
}
