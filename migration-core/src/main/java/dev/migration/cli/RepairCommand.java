package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.execution.RepairFinding;
import dev.migration.execution.RepairReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "repair",
        description = {
            "Show what is inconsistent in the state of a database, and what would be done about it.",
            "Ends with code 3 while something is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate repair",
            "  migrate repair --apply",
            "  migrate repair --done 4f2a      the statement that was on its way took effect",
            "  migrate repair --not-done 4f2a  it did not",
            "  migrate repair --forget 4f2a    no script has this revision, and none will"
        })
final class RepairCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Choice choice = new Choice();

    /** What can be done about it: all that needs no decision, or one decision. */
    private static final class Choice {

        @Option(names = "--apply", description = "Do what can be done without a decision of yours.")
        private boolean applies;

        @Option(
                names = "--done",
                paramLabel = "REVISION",
                description = "Say that its statement that was on its way when a process died took effect.")
        private String done = "";

        @Option(
                names = "--not-done",
                paramLabel = "REVISION",
                description = "Say that it did not; the next run sends it again.")
        private String notDone = "";

        @Option(
                names = "--forget",
                paramLabel = "REVISION",
                description = "Do without an applied revision that no script has; what it did stays.")
        private String forgotten = "";
    }

    RepairCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        RepairReport report = repair(migrator);
        return new Answer(
                () -> json(report), () -> lines(report), report.isConsistent() ? ExitCode.DONE : ExitCode.DIFFERENT);
    }

    private RepairReport repair(Migrator migrator) {
        if (!choice.done.isEmpty()) {
            return migrator.settle(choice.done, true);
        }
        if (!choice.forgotten.isEmpty()) {
            return migrator.forget(choice.forgotten);
        }
        return choice.notDone.isEmpty() ? migrator.repair(choice.applies) : migrator.settle(choice.notDone, false);
    }

    private static List<String> lines(RepairReport report) {
        List<String> lines = new ArrayList<>();
        if (!report.lockHolder().isEmpty()) {
            lines.add("Being migrated now, by %s.".formatted(report.lockHolder()));
        }
        for (RepairFinding finding : report.findings()) {
            lines.add(finding.problem());
            lines.add("  %s: %s".formatted(whose(report, finding), finding.remedy()));
        }
        if (report.findings().isEmpty()) {
            lines.add("Nothing is inconsistent in %s.".formatted(report.database()));
        } else if (!report.applied() && report.findings().stream().anyMatch(RepairFinding::isAutomatic)) {
            lines.add("To do it: migrate repair --apply");
        }
        return lines;
    }

    private static String whose(RepairReport report, RepairFinding finding) {
        if (!finding.isAutomatic()) {
            return "For you";
        }
        return report.applied() ? "Done" : "Repair";
    }

    private static Map<String, Object> json(RepairReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("consistent", report.isConsistent());
        json.put("applied", report.applied());
        json.put("lockHolder", report.lockHolder().isEmpty() ? null : report.lockHolder());
        json.put("findings", report.findings().stream().map(RepairCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(RepairFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        json.put("subject", finding.subject());
        json.put("problem", finding.problem());
        json.put("remedy", finding.remedy());
        json.put("automatic", finding.isAutomatic());
        return json;
    }
}
