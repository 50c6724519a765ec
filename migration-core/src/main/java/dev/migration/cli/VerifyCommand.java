package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.script.HeadRule;
import dev.migration.script.ScriptInspection;
import dev.migration.script.ScriptProblem;
import dev.migration.script.ScriptRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = {
            "Check all scripts for what would fail later, and tell all of it; needs no database.",
            "They form a graph, no id is taken twice, each branch has one head, and every script can be read.",
            "Ends with code 3 if something is wrong."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate verify",
            "  migrate verify --one-head whole --reversible",
            "  migrate verify --dialect postgresql --json"
        })
final class VerifyCommand implements Work {

    private final Invocation invocation;

    @Option(
            names = "--one-head",
            paramLabel = "RULE",
            converter = HeadRuleConverter.class,
            completionCandidates = HeadRuleConverter.Names.class,
            description = "Where there may be one head only: per-label, in the whole graph, or any number."
                    + " One of ${COMPLETION-CANDIDATES}. Default: per-label.")
    private HeadRule heads = HeadRule.PER_LABEL;

    @Option(names = "--reversible", description = "Ask for a downgrade in every script.")
    private boolean requiresDowngrades;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "Read SQL as this database does; may be given several times."
                    + " Default: the one that the JDBC URL tells.")
    private List<String> dialects = new ArrayList<>();

    @Mixin
    private JsonOption json = new JsonOption();

    VerifyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** SQL is read as a database reads it, which is told by the URL unless it is named. */
    @Override
    public Need need() {
        return dialects.isEmpty() ? Need.DIALECT : Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        ScriptInspection inspection = migrator.inspectScripts(new ScriptRules(heads, requiresDowngrades, dialects));
        return new Answer(
                () -> json(inspection),
                () -> lines(migrator.name(), inspection),
                inspection.isSound() ? ExitCode.DONE : ExitCode.DIFFERENT);
    }

    private List<String> lines(String database, ScriptInspection inspection) {
        List<String> lines = new ArrayList<>();
        for (ScriptProblem problem : inspection.problems()) {
            lines.add("%s: %s".formatted(problem.place(), problem.problem()));
            problem.remedy().lines().forEach(line -> lines.add("  " + line));
        }
        String scripts = count(inspection.scripts(), "script");
        lines.add(
                inspection.isSound()
                        ? invocation.paint().good("Nothing is wrong")
                                + " with the %s of %s: %s.".formatted(scripts, database, heads(inspection))
                        : invocation.paint().bad(count(inspection.problems().size(), "problem"))
                                + " in the %s of %s.".formatted(scripts, database));
        return lines;
    }

    private static String heads(ScriptInspection inspection) {
        List<String> heads = inspection.heads();
        return heads.isEmpty() ? "no head" : count(heads.size(), "head") + ", " + String.join(", ", heads);
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    private static Map<String, ?> json(ScriptInspection inspection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valid", inspection.isSound());
        json.put("scripts", inspection.scripts());
        json.put("heads", inspection.heads());
        json.put("dialects", inspection.dialects());
        json.put(
                "problems",
                inspection.problems().stream().map(VerifyCommand::json).toList());
        return json;
    }

    private static Map<String, ?> json(ScriptProblem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("location", problem.location());
        json.put("line", problem.line());
        json.put("problem", problem.problem());
        json.put("remedy", problem.remedy());
        return json;
    }
}
