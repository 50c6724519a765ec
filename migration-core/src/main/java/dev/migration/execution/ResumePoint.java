package dev.migration.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a script stopped that was begun and not finished, on a database that does not take back what was done.
 *
 * @param statementsDone how many statements are known to have taken effect
 * @param statementsHash of those statements
 * @param begun the statement after them, if it was sent and nobody knows what became of it
 */
record ResumePoint(int statementsDone, String statementsHash, @Nullable BegunStatement begun) {

    static final ResumePoint BEGINNING = new ResumePoint(0, "", null);

    static ResumePoint of(@Nullable HistoryEntry unfinished) {
        if (unfinished == null) {
            return BEGINNING;
        }
        String hash = unfinished.statementsChecksum();
        BegunStatement begun = BegunStatement.parse(unfinished.statementBegun());
        if (hash == null && begun == null) {
            return BEGINNING;
        }
        return new ResumePoint(unfinished.statementsDone(), hash == null ? "" : hash, begun);
    }

    /** What the script was answered to its conditions before it stopped. */
    List<Boolean> answers() {
        return StatementChain.answersIn(begun == null ? statementsHash : begun.chain());
    }
}
