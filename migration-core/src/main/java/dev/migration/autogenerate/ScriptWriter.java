package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.diff.RenameSuspicion;
import dev.migration.diff.SchemaDiff;
import dev.migration.operation.Operation;
import dev.migration.render.CommentedOut;
import dev.migration.render.JavaRendering;
import dev.migration.render.JavaScriptRenderer;
import dev.migration.render.RenderedScript;
import dev.migration.render.ScriptNote;
import dev.migration.render.ScriptRenderer;
import dev.migration.render.SqlScriptRenderer;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.NamingConvention;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptContent;
import dev.migration.script.ScriptType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes of a difference what is to be written, and of each script its text. */
public final class ScriptWriter {

    private final Dialect dialect;

    private final ScriptType projectType;

    private final AutogenerateOptions options;

    private final NamingConvention convention;

    public ScriptWriter(
            Dialect dialect, ScriptType projectType, AutogenerateOptions options, NamingConvention convention) {
        this.dialect = dialect;
        this.projectType = projectType;
        this.options = options;
        this.convention = convention;
    }

    /**
     * The scripts to write; none if nothing differs.
     *
     * @param database as it is before the first of them
     * @throws DestructiveChangeException if one would take data away and that is refused
     */
    public List<NewRevision> scripts(SchemaDiff diff, DatabaseSchema database, Autogeneration call) {
        List<GeneratedRevision> revisions = List.of(new GeneratedRevision(call.revision(), diff.operations()));
        for (Rewriter rewriter : options.rewriters()) {
            revisions = revisions.stream()
                    .flatMap(it -> rewriter.rewrite(it).stream())
                    .toList();
        }
        refuse(policy(call), revisions);
        List<NewRevision> scripts = new ArrayList<>();
        Supplier<DatabaseSchema> schema = () -> database;
        for (GeneratedRevision revision : revisions) {
            if (call.allowEmpty() || !revision.operations().isEmpty()) {
                TableRebuilds upgrade = new TableRebuilds(dialect, schema);
                GeneratedRevision feasible = feasible(revision, schema);
                scripts.add(revision.request().withContent(content(feasible, diff, call, upgrade)));
                schema = upgrade::after;
            }
        }
        return scripts;
    }

    /** What it creates has a name, and what it drops nothing in the way. */
    private GeneratedRevision feasible(GeneratedRevision revision, Supplier<DatabaseSchema> schema) {
        boolean isJava = type(revision.request()) == ScriptType.JAVA;
        List<Operation> named = new RuleNames(dialect, convention, isJava).in(revision.operations(), schema.get());
        return revision.withOperations(new KeysInTheWay(dialect, schema).outOf(named));
    }

    private DestructivePolicy policy(Autogeneration call) {
        return call.destructive() == null ? options.destructive() : call.destructive();
    }

    private static void refuse(DestructivePolicy policy, List<GeneratedRevision> revisions) {
        List<String> destructive = revisions.stream()
                .flatMap(it -> it.operations().stream())
                .filter(Destruction::isIn)
                .map(it -> ChangeLines.of(it).replaceAll("^- | +DESTRUCTIVE$", ""))
                .toList();
        if (policy == DestructivePolicy.REFUSE && !destructive.isEmpty()) {
            throw new DestructiveChangeException(destructive);
        }
    }

    private ScriptContent content(
            GeneratedRevision revision, SchemaDiff diff, Autogeneration call, TableRebuilds rebuilds) {
        DestructivePolicy policy = policy(call);
        List<Operation> wanted = revision.operations();
        List<Operation> upgrade = rebuilds.in(upgrade(wanted, policy, diff));
        List<Operation> done = wanted.stream()
                .filter(it -> policy == DestructivePolicy.EMIT || !Destruction.isIn(it))
                .toList();
        List<Operation> downgrade = downgrade(done, rebuilds::after);
        NamelessRules nameless = new NamelessRules(dialect);
        RenderedScript script = renderer(revision.request())
                .render(nameless.leftOutOf("upgrade", upgrade), nameless.leftOutOf("downgrade", downgrade));
        List<String> remarks = remarks(revision, diff);
        Stream.of(nameless.remarks(), script.remarks())
                .flatMap(List::stream)
                .distinct()
                .map(ScriptWriter::remark)
                .forEach(remarks::add);
        remarks.forEach(call.listener());
        upgrade.stream().flatMap(it -> NotNullAddition.gap(it).stream()).forEach(call.listener());
        return new ScriptContent(remarks, script.imports(), script.upgrade(), script.downgrade());
    }

    private List<Operation> upgrade(List<Operation> wanted, DestructivePolicy policy, SchemaDiff diff) {
        List<Operation> steps = new NotNullAddition(dialect).inSteps(wanted);
        List<Operation> marked = new RenameMarks(diff.suspicions()).addedTo(steps);
        return new TiedTables(dialect).untied(withPolicy(policy, marked));
    }

    /** @param schema as it is when the way back begins */
    private List<Operation> downgrade(List<Operation> done, Supplier<DatabaseSchema> schema) {
        List<Operation> back = new LeftIndexes(dialect, schema).droppedIn(Downgrade.of(done));
        List<Operation> feasible = new KeysInTheWay(dialect, schema).outOf(back);
        List<Operation> steps = new NotNullAddition(dialect).inSteps(feasible);
        return new TableRebuilds(dialect, schema).in(new TiedTables(dialect).untied(steps));
    }

    private static List<Operation> withPolicy(DestructivePolicy policy, List<Operation> operations) {
        List<Operation> marked = new ArrayList<>();
        for (Operation operation : operations) {
            if (!Destruction.isIn(operation)) {
                marked.add(operation);
                continue;
            }
            marked.add(new ScriptNote("DESTRUCTIVE"));
            marked.add(policy == DestructivePolicy.COMMENT ? new CommentedOut(operation) : operation);
        }
        return marked;
    }

    /** Each begins with a mark, so that none looks like a key of the header. */
    private static List<String> remarks(GeneratedRevision revision, SchemaDiff diff) {
        List<String> remarks = new ArrayList<>();
        revision.operations().stream()
                .filter(it -> !(it instanceof ScriptNote) && !(it instanceof CommentedOut))
                .map(ChangeLines::of)
                .forEach(remarks::add);
        for (RenameSuspicion suspicion : diff.suspicions()) {
            remarks.add("? " + RenameMarks.question(suspicion.rename()) + " --rename " + suspicion.rename());
        }
        diff.remarks().stream().map(ScriptWriter::remark).forEach(remarks::add);
        return remarks;
    }

    private static String remark(String text) {
        return "! " + text.replaceAll("\\s+", " ");
    }

    private ScriptRenderer renderer(NewRevision request) {
        List<JavaRendering<?>> renderings = options.renderings();
        return type(request) == ScriptType.JAVA
                ? new JavaScriptRenderer(dialect, renderings)
                : new SqlScriptRenderer(dialect);
    }

    private ScriptType type(NewRevision request) {
        return request.type() == null ? projectType : request.type();
    }
}
