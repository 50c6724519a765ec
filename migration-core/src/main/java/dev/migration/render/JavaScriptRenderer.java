package dev.migration.render;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Operation;
import dev.migration.operation.StandardOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes calls of {@link dev.migration.operation.Operations}, which is {@code op} in them. What they say is enough for the
 * dialect: where a database has to be told what a column was, they tell it.
 */
public final class JavaScriptRenderer implements ScriptRenderer {

    private final SameSql sameSql;

    private final List<JavaRendering<?>> renderings;

    public JavaScriptRenderer(Dialect dialect, List<? extends JavaRendering<?>> renderings) {
        this.sameSql = new SameSql(dialect);
        this.renderings = List.copyOf(renderings);
    }

    public JavaScriptRenderer(Dialect dialect) {
        this(dialect, List.of());
    }

    @Override
    public RenderedScript render(List<? extends Operation> upgrade, List<? extends Operation> downgrade) {
        JavaSource source = new JavaSource();
        String up = lines(upgrade, source);
        String down = lines(downgrade, source);
        return new RenderedScript(source.imports(), up, down, List.of());
    }

    private String lines(List<? extends Operation> operations, JavaSource source) {
        List<String> statements = new ArrayList<>();
        List<String> withoutTransaction = new ArrayList<>();
        for (Operation operation : operations) {
            if (Transactionality.needsAutocommit(operation)) {
                withoutTransaction.add(statement(operation, source));
            } else {
                statements.addAll(autocommitBlock(withoutTransaction));
                statements.add(statement(operation, source));
            }
        }
        statements.addAll(autocommitBlock(withoutTransaction));
        return String.join("\n", statements);
    }

    /** One block for all that have gathered, which are then gone. */
    private static List<String> autocommitBlock(List<String> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        String only = statements.get(0).replaceAll(";$", "");
        String block = statements.size() == 1
                ? "op.autocommitBlock(() -> " + only + ");"
                : "op.autocommitBlock(() -> {\n    "
                        + String.join("\n", statements).replaceAll("\n(?=[^\n])", "\n    ")
                        + "\n});";
        statements.clear();
        return List.of(block);
    }

    private String statement(Operation operation, JavaSource source) {
        if (operation instanceof ScriptNote note) {
            return String.join("\n", JavaText.comment(note.text()));
        }
        if (operation instanceof CommentedOut out) {
            // What is commented out needs no import until it is not; whoever takes the marks away has an editor for
            // that.
            return String.join("\n", JavaText.comment(statement(out.operation(), new JavaSource())));
        }
        for (JavaRendering<?> rendering : renderings) {
            if (rendering.operation().isInstance(operation)) {
                return statement(rendering, operation, source);
            }
        }
        return operation instanceof StandardOperation standard
                ? standard.accept(new JavaStatements(source, sameSql))
                : "op.run(" + source.value(operation) + ");";
    }

    private static <T extends Operation> String statement(
            JavaRendering<T> rendering, Operation operation, JavaSource source) {
        return rendering.render(rendering.operation().cast(operation), source);
    }
}
