package dev.migration.sample.audit;

import dev.migration.sample.inventory.ItemChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes down what happened to items, and tells it again. */
@Repository
class AuditLog {

    private final JdbcClient jdbc;

    AuditLog(@Qualifier("auditJdbcClient") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // After the commit, because no transaction spans both databases: the log never names a change that was rolled back.
    @TransactionalEventListener
    void record(ItemChanged event) {
        jdbc.sql("insert into audit_entries (action, item_id, title) values (?, ?, ?)")
                .param(event.change().name().toLowerCase(Locale.ROOT))
                .param(event.itemId())
                .param(event.title())
                .update();
    }

    List<AuditEntry> latest(long itemId, int limit) {
        return jdbc.sql("select * from audit_entries where item_id = ? order by id desc fetch first ? rows only")
                .param(itemId)
                .param(limit)
                .query(AuditLog::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("action"),
                row.getLong("item_id"),
                row.getString("title"));
    }
}
