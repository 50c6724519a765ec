package dev.migration.cli;

import dev.migration.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show-database",
        description = "Show what a database holds, without the tables that are ours: as the SQL that would create it.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate show-database", "  migrate show-database --json"})
final class ShowDatabaseCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    ShowDatabaseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.DATABASE;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), ShowDatabaseCommand::answer);
    }

    private static Answer answer(Migrator migrator) {
        return Answer.of(
                () -> SchemaJson.of(migrator.databaseSchema()),
                () -> migrator.databaseSql().lines().toList());
    }
}
