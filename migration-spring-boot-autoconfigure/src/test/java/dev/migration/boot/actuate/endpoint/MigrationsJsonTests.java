package dev.migration.boot.actuate.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migration.backfill.BackfillProgress;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.DatabaseStatus;
import dev.migration.execution.HistoryEntry;
import dev.migration.execution.HistoryStatus;
import dev.migration.execution.RevisionState;
import dev.migration.execution.RevisionStatus;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockOwner;
import dev.migration.lock.LockProgress;
import dev.migration.plan.Direction;
import dev.migration.revision.Revision;
import dev.migration.script.ScriptType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The JSON is a contract, the order of its fields and the {@code null}s included. */
class MigrationsJsonTests {

    private static final Instant STARTED = Instant.parse("2026-11-21T10:15:30.250Z");

    /** As Spring Boot's own for endpoints, which leaves nulls out unless a type says otherwise. */
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Test
    void databaseIsWrittenFieldByField() {
        MigrationsDescriptor descriptor = new MigrationsDescriptor(
                Map.of("application", new ContextDescriptor(Map.of("primary", StatusDescriptor.of(status())), null)));

        assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(descriptor))
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "contexts" : {
                            "application" : {
                              "databases" : {
                                "primary" : {
                                  "status" : "BEHIND",
                                  "dialect" : "postgresql",
                                  "databaseVersion" : "18.6",
                                  "current" : [ "1a" ],
                                  "heads" : [ "2b" ],
                                  "pending" : [ "2b" ],
                                  "missing" : [ "0z" ],
                                  "revisions" : [ {
                                    "revision" : "2b",
                                    "downRevisions" : [ "1a" ],
                                    "dependsOn" : [ "x" ],
                                    "branchLabels" : [ "main" ],
                                    "tags" : [ "v1" ],
                                    "message" : "Add note",
                                    "type" : "java",
                                    "location" : "db.versions.AddNote",
                                    "head" : true,
                                    "background" : false,
                                    "state" : "PENDING",
                                    "changed" : false,
                                    "appliedAt" : null,
                                    "executionTime" : null
                                  }, {
                                    "revision" : "1a",
                                    "downRevisions" : [ ],
                                    "dependsOn" : [ ],
                                    "branchLabels" : [ ],
                                    "tags" : [ ],
                                    "message" : "Create item",
                                    "type" : "sql",
                                    "location" : "db/versions/1a_create_item.sql",
                                    "head" : false,
                                    "background" : false,
                                    "state" : "APPLIED",
                                    "changed" : true,
                                    "appliedAt" : "2026-11-21T10:15:30.250Z",
                                    "executionTime" : 12
                                  } ],
                                  "history" : [ {
                                    "revision" : "2b",
                                    "direction" : "UPGRADE",
                                    "startedAt" : "2026-11-21T10:15:30.250Z",
                                    "executionTime" : null,
                                    "status" : "RUNNING",
                                    "appliedBy" : "ddl"
                                  }, {
                                    "revision" : "1a",
                                    "direction" : "UPGRADE",
                                    "startedAt" : "2026-11-21T10:15:30.250Z",
                                    "executionTime" : 12,
                                    "status" : "SUCCEEDED",
                                    "appliedBy" : "ddl"
                                  } ],
                                  "lock" : {
                                    "host" : "web-1",
                                    "process" : 4711,
                                    "application" : "orders",
                                    "session" : "process 12",
                                    "since" : "2026-11-21T10:15:30.250Z",
                                    "age" : 42000,
                                    "progress" : {
                                      "revision" : "2b",
                                      "step" : 1,
                                      "steps" : 1,
                                      "statement" : 2,
                                      "statements" : 7
                                    }
                                  },
                                  "backfills" : [ {
                                    "revision" : "2b",
                                    "table" : "items",
                                    "rowsDone" : 450,
                                    "rowsTotal" : 1000,
                                    "percent" : 45,
                                    "startedAt" : "2026-11-21T10:15:30.250Z",
                                    "updatedAt" : "2026-11-21T10:15:30.250Z"
                                  } ]
                                }
                              },
                              "parentId" : null
                            }
                          }
                        }""");
    }

    @Test
    void databaseThatCannotBeReadSaysWhy() {
        IllegalStateException failure =
                new IllegalStateException("Cannot connect to jdbc:x://host?password=hidden&a=b");

        assertThat(mapper.writeValueAsString(ErrorDescriptor.of(failure)))
                .isEqualTo(
                        """
                        {"status":"ERROR","problem":"Cannot connect to jdbc:x://host?password=******&a=b.",\
                        "remedy":"The log has the stack trace."}""");
    }

    private static DatabaseStatus status() {
        return new DatabaseStatus(
                "primary",
                DatabaseState.BEHIND,
                "postgresql",
                "18.6",
                List.of("1a"),
                List.of("2b"),
                List.of("2b"),
                List.of("0z"),
                List.of(
                        new RevisionStatus(
                                new Revision(
                                        "2b",
                                        List.of("1a"),
                                        List.of("x"),
                                        List.of("main"),
                                        List.of("v1"),
                                        "Add note",
                                        null),
                                ScriptType.JAVA,
                                "db.versions.AddNote",
                                true,
                                RevisionState.PENDING,
                                null,
                                null,
                                false),
                        new RevisionStatus(
                                new Revision("1a", List.of(), List.of(), List.of(), List.of(), "Create item", null),
                                ScriptType.SQL,
                                "db/versions/1a_create_item.sql",
                                false,
                                RevisionState.APPLIED,
                                STARTED,
                                Duration.ofMillis(12),
                                true)),
                List.of(
                        entry("2b", null, HistoryStatus.RUNNING),
                        entry("1a", STARTED.plusMillis(12), HistoryStatus.SUCCEEDED)),
                new LockHolder(
                        new LockOwner("web-1", 4711, "orders", null),
                        "process 12",
                        STARTED,
                        Duration.ofSeconds(42),
                        new LockProgress("2b", 1, 1, 2, 7)),
                List.of(new BackfillProgress("2b", "UPGRADE", 1, "items", 450, 1_000, false, STARTED, STARTED)));
    }

    private static HistoryEntry entry(String revision, @Nullable Instant finished, HistoryStatus status) {
        return new HistoryEntry(
                1,
                revision,
                Direction.UPGRADE,
                "",
                null,
                STARTED,
                finished,
                status,
                1,
                null,
                null,
                "ddl",
                "host",
                null);
    }
}
