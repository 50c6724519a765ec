package dev.migration.script;

import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import dev.migration.revision.Revision;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import java.util.Optional;

/** A revision written in Java. */
final class JavaMigrationScript implements Script {

    private final Revision revision;

    private final String className;

    private final StatementLimits limits;

    private final MigrationSource source;

    JavaMigrationScript(Revision revision, String className, StatementLimits limits, MigrationSource source) {
        this.limits = limits;
        this.revision = revision;
        this.className = className;
        this.source = source;
    }

    @Override
    public Revision revision() {
        return revision;
    }

    @Override
    public ScriptType type() {
        return ScriptType.JAVA;
    }

    @Override
    public String location() {
        return className;
    }

    @Override
    public Optional<String> checksum(String dialect, SqlSyntax syntax) {
        return Optional.empty();
    }

    @Override
    public List<ScriptProblem> problems(String dialect, SqlSyntax syntax) {
        return problems(source::requireUsable);
    }

    /** What keeps the class from being loaded. That there is no way to make an object may be as it should: of a bean. */
    List<ScriptProblem> loadingProblems() {
        return problems(source::requireLoadable);
    }

    private List<ScriptProblem> problems(Runnable requirement) {
        try {
            requirement.run();
            return List.of();
        } catch (MigrationClassException unusable) {
            return List.of(new ScriptProblem(className, 0, unusable.problem(), unusable.remedy()));
        }
    }

    @Override
    public boolean reversible(String dialect) {
        try {
            return source.type().getMethod("downgrade", Operations.class).getDeclaringClass() != Migration.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every migration has a downgrade", impossible);
        }
    }

    @Override
    public void upgrade(Operations op) {
        op.limit(limits, () -> source.migration().upgrade(op));
    }

    @Override
    public void downgrade(Operations op) {
        if (!reversible(op.dialect())) {
            throw new IrreversibleRevisionException(revision.id());
        }
        op.limit(limits, () -> source.migration().downgrade(op));
    }
}
