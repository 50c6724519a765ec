package dev.migration.render;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the statements of one database, ended as its own client wants them. */
public final class SqlScriptRenderer implements ScriptRenderer {

    private final Dialect dialect;

    public SqlScriptRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public RenderedScript render(List<? extends Operation> upgrade, List<? extends Operation> downgrade) {
        List<String> remarks = new ArrayList<>();
        return new RenderedScript(
                Set.of(), section("upgrade", upgrade, remarks), section("downgrade", downgrade, remarks), remarks);
    }

    /** The operations as one script, without a way back. */
    public String render(List<? extends Operation> operations) {
        return section("upgrade", operations, new ArrayList<>());
    }

    private String section(String direction, List<? extends Operation> operations, List<String> remarks) {
        SqlSectionWriter section = new SqlSectionWriter(dialect, direction);
        for (Operation operation : operations) {
            write(operation, section).ifPresent(it -> remarks.add(RenderedScript.incomplete(direction, it)));
        }
        return section.text();
    }

    /** Answers why it cannot be written, if it cannot. */
    private Optional<UnsupportedOperationOnDialectException> write(Operation operation, SqlSectionWriter section) {
        if (operation instanceof ScriptNote note) {
            if (note.isAboutNext()) {
                section.note(note.text());
            } else {
                section.comment(note.text());
            }
        } else if (operation instanceof CommentedOut out) {
            section.comment(commentedOut(out));
        } else {
            try {
                section.statements(dialect.render(operation), Transactionality.needsAutocommit(operation));
            } catch (UnsupportedOperationOnDialectException impossible) {
                section.comment(ScriptNote.notDone(impossible).text());
                return Optional.of(impossible);
            }
        }
        return Optional.empty();
    }

    private String commentedOut(CommentedOut out) {
        SqlSectionWriter section = new SqlSectionWriter(dialect, "upgrade");
        write(out.operation(), section);
        return section.text();
    }
}
