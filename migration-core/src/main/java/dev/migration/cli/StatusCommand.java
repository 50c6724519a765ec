package dev.migration.cli;

import dev.migration.execution.DatabaseStatus;
import dev.migration.execution.RevisionStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Show all databases at a glance: where they stand and what is pending.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate status", "  migrate status --json"})
final class StatusCommand implements Work {

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
        for (String name : invocation.selected()) {
            try {
                DatabaseStatus status = invocation.migrator(name).status(0);
                table.add(status);
                answers.put(name, json(status));
            } catch (RuntimeException failure) {
                table.addFailed(name);
                answers.put(name, invocation.failureAsJson(failure));
                exit = invocation.failed(name, invocation.selected(), failure);
            }
        }
        if (json.isGiven()) {
            invocation.printJson(answers);
        } else {
            table.lines().forEach(invocation.out()::println);
        }
        return exit.code();
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
                    "at " + (status.current().isEmpty() ? "base" : String.join(", ", status.current())),
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

        private static String state(DatabaseStatus status) {
            String state = status.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return status.pending().isEmpty()
                    ? state
                    : "%s, %d pending".formatted(state, status.pending().size());
        }
    }
}
