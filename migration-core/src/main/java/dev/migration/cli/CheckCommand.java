package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.autogenerate.ChangeLines;
import dev.migration.diff.SchemaDiff;
import dev.migration.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Tell what the model has and the database has not, or the other way round: what revision --autogenerate would"
                    + " write.",
            "Ends with code 3 if there is anything."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  migrate check", "  migrate --database orders check --json"})
final class CheckCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.answerFromModel(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        SchemaDiff diff = migrator.differences();
        return new Answer(
                () -> json(diff),
                () -> lines(migrator.name(), diff),
                diff.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT);
    }

    private List<String> lines(String database, SchemaDiff diff) {
        List<String> lines = new ArrayList<>();
        diff.operations().forEach(it -> lines.add("  " + invocation.paint().change(ChangeLines.of(it))));
        diff.suspicions().forEach(it -> lines.add("  ? may be a rename: --rename " + it.rename()));
        diff.remarks().forEach(it -> lines.add("  ! " + it));
        if (diff.isEmpty()) {
            lines.add(invocation.paint().good("Nothing differs") + " between %s and its model.".formatted(database));
        } else {
            lines.add(
                    0,
                    invocation.paint().bad(count(diff.operations()))
                            + " between %s and its model:".formatted(database));
            lines.add("Write them into a script: %s revision --autogenerate -m '...'"
                    .formatted(invocation.migrate(database)));
        }
        return lines;
    }

    private static String count(List<Operation> operations) {
        return operations.size() == 1 ? "1 difference" : operations.size() + " differences";
    }

    private static Map<String, ?> json(SchemaDiff diff) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("different", !diff.isEmpty());
        json.put(
                "differences",
                diff.operations().stream().map(CheckCommand::json).toList());
        json.put(
                "suspectedRenames",
                diff.suspicions().stream().map(it -> it.rename().toString()).toList());
        json.put("remarks", diff.remarks());
        return json;
    }

    private static Map<String, ?> json(Operation operation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("operation", operation.getClass().getSimpleName());
        json.put("change", ChangeLines.of(operation));
        json.put("destructive", ChangeLines.isDestructive(operation));
        return json;
    }
}
