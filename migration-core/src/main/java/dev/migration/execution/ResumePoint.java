package dev.migration.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a script stopped that was begun and not finished, on a database that does not take back what was done.
 *
 * @param statementsDone how many statements are known to have taken effect
 * @param statementsHash of those statements
 */
record ResumePoint(int statementsDone, String statementsHash) {

    static final ResumePoint BEGINNING = new ResumePoint(0, "");

    static ResumePoint of(@Nullable HistoryEntry unfinished) {
        if (unfinished == null || unfinished.statementsChecksum() == null) {
            return BEGINNING;
        }
        return new ResumePoint(unfinished.statementsDone(), unfinished.statementsChecksum());
    }

    /** What the script was answered to its conditions before it stopped. */
    List<Boolean> answers() {
        return StatementChain.answersIn(statementsHash);
    }
}
