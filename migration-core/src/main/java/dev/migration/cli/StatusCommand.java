package dev.migration.cli;

import dev.migration.backfill.BackfillProgress;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.DatabaseStatus;
import dev.migration.execution.RevisionStatus;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.TenantState;
import dev.migration.tenant.TenantStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Show all databases at a glance: where they stand and what is pending.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate status", "  migrate status --json", "  migrate status --tenants failed"})
final class StatusCommand implements Work {

    /** Of tenants; with --json all of them. */
    private static final int TENANTS_TOLD = 20;

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    StatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        StatusTable table = new StatusTable(invocation.paint());
        Map<String, Object> answers = new LinkedHashMap<>();
        ExitCode exit = ExitCode.DONE;
        List<String> names = invocation.databases();
        for (String name : names) {
            try {
                Optional<Fleet> fleet = invocation.fleet(name);
                if (fleet.isPresent()) {
                    List<TenantStatus> tenants = fleet.get().statuses(invocation.tenantSelection());
                    answers.put(name, tenants(fleet.get(), tenants, table));
                    if (tenants.stream().anyMatch(it -> it.state() == TenantState.UNREACHABLE)) {
                        exit = ExitCode.FAILED;
                    }
                    continue;
                }
                DatabaseStatus status = invocation.migrator(name).status(0);
                table.add(status);
                answers.put(name, json(status));
            } catch (RuntimeException failure) {
                table.addFailed(name);
                answers.put(name, invocation.failureAsJson(failure));
                exit = invocation.failed(name, names, failure);
            }
        }
        if (json.isGiven()) {
            invocation.printJson(answers);
        } else {
            table.lines().forEach(invocation.out()::println);
        }
        return exit.code();
    }

    /** One line for all tenants, and one for each that is chosen or not where it should be. */
    private Map<String, Object> tenants(Fleet fleet, List<TenantStatus> all, StatusTable table) {
        List<TenantStatus> told = all.stream()
                .filter(it -> invocation.choosesTenants() || it.state() != TenantState.UP_TO_DATE)
                .toList();
        table.add(fleet.name(), all);
        told.stream().limit(TENANTS_TOLD).forEach(it -> table.add(fleet.name(), it));
        table.addMore(told.size() - TENANTS_TOLD);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", all.size());
        json.put("states", states(all));
        Map<String, Object> byTenant = new LinkedHashMap<>();
        told.forEach(it -> byTenant.put(it.tenant(), json(it)));
        json.put("tenants", byTenant);
        return json;
    }

    /** How many stand where, without the states that none is in. */
    private static Map<TenantState, Integer> states(List<TenantStatus> tenants) {
        Map<TenantState, Integer> counts = new EnumMap<>(TenantState.class);
        tenants.forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        return counts;
    }

    private Map<String, Object> json(TenantStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status.state());
        json.put("current", status.current());
        json.put("pending", status.pending());
        json.put("failed", status.failed());
        status.failure().ifPresent(it -> json.putAll(invocation.failureAsJson(it)));
        return json;
    }

    private static Map<String, Object> json(DatabaseStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status.state());
        json.put("dialect", status.dialect());
        json.put("databaseVersion", status.databaseVersion());
        json.put("current", status.current());
        json.put("heads", status.heads());
        json.put("pending", status.pending());
        json.put("changed", changed(status));
        json.put("missing", status.missing());
        if (status.lock() != null) {
            json.put("lock", LockJson.of(status.lock()));
        }
        json.put(
                "backfills",
                status.backfills().stream().map(StatusCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(BackfillProgress backfill) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", backfill.revision());
        json.put("table", backfill.table());
        json.put("rowsDone", backfill.rowsDone());
        json.put("rowsTotal", backfill.rowsTotal());
        json.put("percent", backfill.percent().isPresent() ? backfill.percent().getAsInt() : null);
        return json;
    }

    private static List<String> changed(DatabaseStatus status) {
        return status.revisions().stream()
                .filter(RevisionStatus::changed)
                .map(it -> it.revision().id())
                .toList();
    }

    /** One row for each database, and one for each lock that is held, with columns as wide as they have to be. */
    private static final class StatusTable {

        private final Paint paint;

        private final List<List<String>> rows = new ArrayList<>();

        private final List<String> locks = new ArrayList<>();

        StatusTable(Paint paint) {
            this.paint = paint;
        }

        void add(DatabaseStatus status) {
            if (status.lock() != null) {
                locks.add("%s is being migrated by %s."
                        .formatted(status.database(), status.lock().describe()));
            }
            rows.add(List.of(
                    status.database(),
                    state(status),
                    "at " + at(status.current()),
                    status.dialect() + " " + status.databaseVersion(),
                    drift(status)));
        }

        private static String drift(DatabaseStatus status) {
            return Stream.of(
                            drift(changed(status).size(), "applied script changed", "applied scripts changed"),
                            drift(status.missing().size(), "applied script missing", "applied scripts missing"))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String drift(int count, String one, String several) {
            return count == 0 ? "" : count + " " + (count == 1 ? one : several);
        }

        void add(String fleet, List<TenantStatus> tenants) {
            long done = tenants.stream()
                    .filter(it -> it.state() == TenantState.UP_TO_DATE)
                    .count();
            rows.add(List.of(
                    fleet,
                    done == tenants.size() ? "up to date" : "not up to date",
                    "%d of %d tenants at their target".formatted(done, tenants.size()),
                    states(tenants).entrySet().stream()
                            .filter(it -> it.getKey() != TenantState.UP_TO_DATE)
                            .map(it -> "%d %s".formatted(it.getValue(), word(it.getKey())))
                            .collect(Collectors.joining(", ")),
                    ""));
        }

        void add(String fleet, TenantStatus status) {
            String reason = status.failure().map(it -> ErrorReport.problem(it)).orElse("");
            rows.add(List.of(
                    fleet + "/" + status.tenant(),
                    state(word(status.state()), status.pending().size()),
                    status.state() == TenantState.UNREACHABLE || status.state() == TenantState.MISSING
                            ? ""
                            : "at " + at(status.current()),
                    reason.lines().findFirst().orElse(""),
                    ""));
        }

        void addMore(int number) {
            if (number > 0) {
                rows.add(List.of("and %d more".formatted(number), "", "", "", ""));
            }
        }

        void addFailed(String database) {
            rows.add(List.of(database, "no answer", "", "", ""));
        }

        List<String> lines() {
            return Stream.concat(rows.stream().map(this::line), locks.stream()).toList();
        }

        private String line(List<String> row) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = pad(row.get(column), column);
                line.append(column == 1 ? painted(cell) : cell);
            }
            return line.toString().stripTrailing();
        }

        private String pad(String cell, int column) {
            int width = rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0)
                    + 2;
            return cell + " ".repeat(width - cell.length());
        }

        private String painted(String state) {
            return state.startsWith("up to date") ? paint.good(state) : paint.bad(state);
        }

        private static String share(List<BackfillProgress> backfills) {
            return backfills.stream()
                    .filter(it -> !it.finished() && it.percent().isPresent())
                    .map(it -> ", %s %d %%".formatted(it.table(), it.percent().getAsInt()))
                    .collect(Collectors.joining());
        }

        private static String at(List<String> current) {
            return current.isEmpty() ? "base" : String.join(", ", current);
        }

        private static String state(DatabaseStatus status) {
            if (status.state() == DatabaseState.BACKGROUND_PENDING) {
                return "up to date, %d in background%s"
                        .formatted(status.pending().size(), share(status.backfills()));
            }
            return state(word(status.state()), status.pending().size());
        }

        private static String state(String state, int pending) {
            return pending == 0 ? state : "%s, %d pending".formatted(state, pending);
        }

        private static String word(Enum<?> state) {
            return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
