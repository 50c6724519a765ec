package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.drift.DriftPolicy;
import dev.migration.plan.Heads;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a repair looks at: the state of a database at one moment, and the scripts.
 *
 * @param history newest first
 * @param isLocked whether somebody else migrates the database now
 */
record Inspection(
        String database,
        Session session,
        StateTables tables,
        Dialect dialect,
        ScriptSet scripts,
        Author author,
        DriftPolicy policy,
        List<String> rows,
        List<HistoryEntry> history,
        boolean isLocked) {

    static Inspection of(Session session, Database database, ScriptSet scripts, boolean isLocked) throws SQLException {
        StateTables tables = database.tables(session);
        return new Inspection(
                database.name(),
                session,
                tables,
                database.dialect(session),
                scripts,
                Author.of(session, database.options().applicationVersion()),
                database.options().drift(),
                tables.heads(session).revisions(),
                tables.hasHistory(session) ? tables.history().entries(session.jdbc()) : List.of(),
                isLocked);
    }

    RevisionGraph graph() {
        return scripts.graph();
    }

    List<String> unknownRows() {
        return rows.stream().filter(row -> graph().node(row).isEmpty()).toList();
    }

    List<String> knownRows() {
        return rows.stream().filter(row -> graph().node(row).isPresent()).toList();
    }

    DriftCheck drift() {
        return new DriftCheck(new Heads(rows), scripts, dialect, history);
    }

    /** All that the rows stand for, as far as there are scripts. */
    Set<String> applied() {
        return graph().applied(knownRows()).stream().map(RevisionNode::id).collect(Collectors.toSet());
    }

    /** The newest entry of each revision, newest first. */
    List<HistoryEntry> lastEntries() {
        Set<String> seen = new HashSet<>();
        return history.stream().filter(entry -> seen.add(entry.revision())).toList();
    }
}
