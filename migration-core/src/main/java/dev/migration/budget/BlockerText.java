package dev.migration.budget;

import dev.migration.dialect.Blocker;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is in the way, in one sentence. */
final class BlockerText {

    private static final int MOST = 5;

    private BlockerText() {}

    static String of(List<Blocker> blockers, SqlSyntax syntax) {
        String text = blockers.stream().limit(MOST).map(it -> of(it, syntax)).collect(Collectors.joining("; "));
        int more = blockers.size() - MOST;
        return more > 0 ? text + "; and %d more".formatted(more) : text;
    }

    private static String of(Blocker blocker, SqlSyntax syntax) {
        List<String> about = new ArrayList<>();
        add(about, "user '%s'", blocker.user());
        add(about, "application '%s'", blocker.application());
        add(about, "from %s", blocker.address());
        add(about, "%s", blocker.state());
        if (blocker.age() != null) {
            about.add("for %s".formatted(Elapsed.of(blocker.age())));
        }
        String who = (blocker.certain() ? "session " : "perhaps session ") + blocker.session();
        String details = about.isEmpty() ? "" : " (" + String.join(", ", about) + ")";
        String query = blocker.query();
        return who + details + (query == null ? "" : ": " + ShownSql.of(query, syntax));
    }

    private static void add(List<String> about, String format, @Nullable String value) {
        if (value != null) {
            about.add(format.formatted(value));
        }
    }
}
