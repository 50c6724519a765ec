package dev.migration.execution;

import dev.migration.plan.Heads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which sets of scripts have been found to be at their target, so that the next start need not read them.
 *
 * @param table its name as it is written in a statement
 */
record FingerprintTable(String table) {

    /** What the one SELECT of a start at head answers. */
    record Snapshot(Heads heads, Set<String> fingerprints) {}

    Snapshot read(JdbcClient jdbc, VersionTable versions) {
        List<String> heads = new ArrayList<>();
        Set<String> fingerprints = new HashSet<>();
        jdbc.sql("select 'v', version_num from " + versions.table() + " union all select 'f', fingerprint from "
                        + table)
                .query(row -> {
                    boolean isVersion = row.getString(1).startsWith("v");
                    (isVersion ? heads : fingerprints).add(row.getString(2).strip());
                });
        return new Snapshot(new Heads(heads), fingerprints);
    }

    /** Another process may do the same at the same time: it is remembered once. */
    void remember(JdbcClient jdbc, String fingerprint) {
        try {
            jdbc.sql("insert into " + table + " (fingerprint) values (?)")
                    .param(fingerprint)
                    .update();
        } catch (DuplicateKeyException alreadyRemembered) {
            // What should be there is there.
        }
    }

    /** To be called whenever the heads move: what was remembered of other heads is of no use. */
    void clear(JdbcClient jdbc) {
        jdbc.sql("delete from " + table).update();
    }
}
