package dev.migration.sample.audit;

import java.time.Instant;

/** One line of the audit log. */
record AuditEntry(long id, Instant occurredAt, String action, long itemId, String title) {}
