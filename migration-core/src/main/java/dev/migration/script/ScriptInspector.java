package dev.migration.script;

import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import dev.migration.sql.SqlSyntax;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at all scripts without running one, and tells everything that is wrong with any of them: for a build, which would
 * otherwise leave it to the first start. Needs neither a database nor an application.
 */
public final class ScriptInspector {

    private static final Comparator<ScriptProblem> BY_PLACE =
            Comparator.comparing(ScriptProblem::location).thenComparingInt(ScriptProblem::line);

    private final ScriptLoader loader;

    private final Map<String, SqlSyntax> syntaxes;

    /** @param syntaxes of all dialects, by name */
    public ScriptInspector(ScriptLoader loader, Map<String, SqlSyntax> syntaxes) {
        this.loader = loader;
        this.syntaxes = Map.copyOf(syntaxes);
    }

    /** @param rules whose dialects are names of {@code syntaxes} */
    public ScriptInspection inspect(ScriptRules rules) {
        Problems problems = new Problems();
        List<Script> scripts = read(problems);
        Optional<RevisionGraph> graph = new GraphInspector(scripts, problems).graph();
        scripts.forEach(it -> new ContentInspector(syntaxes, rules, problems).inspect(it));
        // Whatever keeps a script out of the graph makes a head of the one before it.
        graph.ifPresent(it -> new HeadInspector(it, scripts, problems).inspect(rules.heads()));
        return new ScriptInspection(
                scripts.size(),
                graph.map(it -> it.heads().stream().map(RevisionNode::id).toList())
                        .orElse(List.of()),
                rules.dialects(),
                problems.all().stream().distinct().sorted(BY_PLACE).toList());
    }

    private List<Script> read(Problems problems) {
        try {
            return new ScriptReader(loader, problems).scripts(loader.files(), loader.migrations());
        } catch (ScriptLocationException noLocation) {
            problems.add(noLocation.location(), 0, noLocation.problem(), noLocation.remedy());
            return List.of();
        }
    }
}
