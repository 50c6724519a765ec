package dev.migration.cli;

import dev.migration.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show-model",
        description =
                "Show the model of a database, which revision --autogenerate compares with: as the SQL that would create it.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate show-model", "  migrate show-model --json"})
final class ShowModelCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    ShowModelCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The model is the application's, by the version of its database. */
    @Override
    public Need need() {
        return Need.DATABASE;
    }

    @Override
    public Integer call() {
        return invocation.answerFromModel(json.isGiven(), ShowModelCommand::answer);
    }

    private static Answer answer(Migrator migrator) {
        return Answer.of(
                () -> SchemaJson.of(migrator.modelSchema()),
                () -> migrator.modelSql().lines().toList());
    }
}
