package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.execution.Preview;
import dev.migration.execution.PreviewedStatements;
import dev.migration.execution.StepPreview;
import dev.migration.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        description = {
            "Show what would run now, in order, with its SQL, and change nothing.",
            "Statements of Java migrations are told up to where they ask for the connection."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  migrate plan", "  migrate plan +1", "  migrate plan --downgrade -1"})
final class PlanCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--downgrade", description = "Plan a downgrade to the target instead of an upgrade.")
    private boolean isDowngrade;

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..*",
            description = "Where to go, as for upgrade and downgrade. Default: the configured target.")
    private List<String> targets = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    PlanCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        SignedTargets.require(spec, targets);
        if (isDowngrade && targets.size() != 1) {
            throw new CommandLineException(
                    "A downgrade has one target, and %d are given.".formatted(targets.size()),
                    "Name it: migrate plan --downgrade -1, or base, or a revision.");
        }
        return invocation.answer(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        Preview preview = preview(migrator);
        return Answer.of(() -> json(preview), () -> lines(preview, migrator.graph()));
    }

    private Preview preview(Migrator migrator) {
        if (isDowngrade) {
            return migrator.previewDowngrade(targets.get(0));
        }
        List<String> wanted = targets.isEmpty() ? migrator.target() : targets;
        return migrator.previewUpgrade(wanted.toArray(String[]::new));
    }

    private static List<String> lines(Preview preview, RevisionGraph graph) {
        List<String> lines = new ArrayList<>();
        lines.add("-- %s (%s) is at %s"
                .formatted(
                        preview.database(),
                        preview.dialect(),
                        StepLine.heads(preview.plan().start())));
        for (StepPreview step : preview.steps()) {
            lines.add("");
            lines.add("-- %s (%s)"
                    .formatted(StepLine.of(step.step(), graph), step.script().location()));
            addStatements(step, lines);
        }
        lines.add("");
        lines.add(
                preview.isEmpty()
                        ? "-- nothing to do"
                        : "-- then at " + StepLine.heads(preview.plan().end()));
        return lines;
    }

    private static void addStatements(StepPreview step, List<String> lines) {
        if (!step.isPossible()) {
            lines.add("-- irreversible: it has no downgrade, so the run would stop before it begins");
            return;
        }
        if (step.statementsDone() > 0) {
            lines.add(
                    step.statementsDone() == 1
                            ? "-- the first statement is in the database already"
                            : "-- the first %d statements are in the database already"
                                    .formatted(step.statementsDone()));
        }
        PreviewedStatements statements = step.statements();
        statements.statements().forEach(sql -> lines.add(sql + ";"));
        if (!statements.complete()) {
            lines.add("-- then works on the connection itself: what it does cannot be told before");
        }
    }

    private static Map<String, Object> json(Preview preview) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dialect", preview.dialect());
        json.put("start", preview.plan().start().revisions());
        json.put("end", preview.plan().end().revisions());
        json.put("irreversible", preview.irreversible());
        json.put("steps", preview.steps().stream().map(PlanCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(StepPreview step) {
        PreviewedStatements statements =
                step.isPossible() ? step.statements() : new PreviewedStatements(List.of(), true);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", step.script().revision().id());
        json.put("direction", step.step().direction().name().toLowerCase(Locale.ROOT));
        json.put("from", step.step().from());
        json.put("to", step.step().to());
        json.put("message", step.script().revision().message());
        json.put("location", step.script().location());
        json.put("possible", step.isPossible());
        json.put("statementsDone", step.statementsDone());
        json.put("statements", statements.statements());
        json.put("complete", statements.complete());
        json.put("headsAfter", step.step().headsAfter().revisions());
        return json;
    }
}
