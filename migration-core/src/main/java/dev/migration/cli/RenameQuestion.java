package dev.migration.cli;

import dev.migration.autogenerate.RenameAnswer;
import dev.migration.diff.Rename;
import dev.migration.diff.RenameSuspicion;
import java.util.function.Function;

/** Asks the person at the terminal, if there is one, whether something has another name now. */
final class RenameQuestion implements Function<RenameSuspicion, RenameAnswer> {

    private final Invocation invocation;

    RenameQuestion(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public RenameAnswer apply(RenameSuspicion suspicion) {
        if (!invocation.terminal().isInteractive()) {
            return RenameAnswer.UNKNOWN;
        }
        Rename rename = suspicion.rename();
        String column = rename.column();
        String question = column == null
                ? "Is the table '%s' now called '%s'? Otherwise it is dropped."
                        .formatted(rename.table(), rename.newName())
                : "Is the column '%s.%s' now called '%s'? Otherwise it is dropped."
                        .formatted(rename.table(), column, rename.newName());
        return invocation.confirm(question) ? RenameAnswer.RENAMED : RenameAnswer.TWO_THINGS;
    }
}
