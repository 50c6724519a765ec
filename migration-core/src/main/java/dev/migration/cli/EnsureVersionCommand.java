package dev.migration.cli;

import dev.migration.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Create the state tables where they are missing, and nothing else.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate ensure-version", "  migrate ensure-version --sql"})
final class EnsureVersionCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private SqlOption sql = new SqlOption();

    EnsureVersionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return sql.isGiven() ? Need.DIALECT : Need.DATABASE;
    }

    @Override
    public Integer call() {
        if (sql.isGiven()) {
            return sql.print(invocation, Migrator::ensureVersionSql);
        }
        invocation.selected().forEach(name -> invocation.migrator(name).ensureVersion());
        return ExitCode.DONE.code();
    }
}
