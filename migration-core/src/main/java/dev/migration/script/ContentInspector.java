package dev.migration.script;

import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what would keep a script from running on the databases that it is for. */
final class ContentInspector {

    private final Map<String, SqlSyntax> syntaxes;

    private final ScriptRules rules;

    private final Problems problems;

    ContentInspector(Map<String, SqlSyntax> syntaxes, ScriptRules rules, Problems problems) {
        this.syntaxes = syntaxes;
        this.rules = rules;
        this.problems = problems;
    }

    void inspect(Script script) {
        readingProblems(script).forEach(problems::add);
        if (rules.requiresDowngrades()) {
            requireDowngrade(script);
        }
    }

    private List<ScriptProblem> readingProblems(Script script) {
        if (script instanceof JavaMigrationScript java) {
            return java.loadingProblems();
        }
        Set<String> dialects = dialects(script);
        return dialects.isEmpty()
                ? problemsEverywhere(script)
                : dialects.stream()
                        .flatMap(it -> syntax(it).stream().flatMap(syntax -> script.problems(it, syntax).stream()))
                        .toList();
    }

    /** Where nobody knows for which database the SQL is, it is wrong if none could read it. */
    private List<ScriptProblem> problemsEverywhere(Script script) {
        List<List<ScriptProblem>> byDialect = new TreeSet<>(syntaxes.keySet())
                .stream()
                        .map(it -> script.problems(it, syntax(it).orElseThrow()))
                        .toList();
        return byDialect.stream().anyMatch(List::isEmpty) || byDialect.isEmpty() ? List.of() : byDialect.get(0);
    }

    private void requireDowngrade(Script script) {
        Set<String> dialects = dialects(script);
        boolean isReversible =
                dialects.isEmpty() ? script.reversible("") : dialects.stream().allMatch(script::reversible);
        if (!isReversible) {
            problems.add(
                    script.location(),
                    script.headerLine("revision"),
                    dialects.isEmpty() || dialects.stream().noneMatch(script::reversible)
                            ? "The script has no downgrade."
                            : "The script has no downgrade for %s."
                                    .formatted(String.join(
                                            ", ",
                                            dialects.stream()
                                                    .filter(it -> !script.reversible(it))
                                                    .toList())),
                    script.type() == ScriptType.SQL
                            ? "Write `-- migrate:downgrade` and what reverts it; leave the section empty if nothing has to be."
                            : "Override downgrade(Operations); leave it empty if nothing has to be reverted.");
        }
    }

    /** Sections for all databases run on those too that other sections of the script are for. */
    private Set<String> dialects(Script script) {
        Set<String> dialects = new TreeSet<>(rules.dialects());
        dialects.addAll(script.dialects());
        return dialects;
    }

    private Optional<SqlSyntax> syntax(String dialect) {
        return Optional.ofNullable(syntaxes.get(dialect));
    }
}
