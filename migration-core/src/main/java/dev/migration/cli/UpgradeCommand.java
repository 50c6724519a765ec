package dev.migration.cli;

import dev.migration.Migrator;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "upgrade",
        description = "Apply what the target needs and the database lacks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate upgrade                      to the configured target, usually heads",
            "  migrate upgrade +1",
            "  migrate upgrade orders@head",
            "  migrate upgrade --sql ae10:heads     the SQL from there to the heads",
            "  migrate upgrade --tag v1.0           up to and including the tagged revision",
            "  migrate upgrade --tenants failed     those tenants again whose last run failed"
        })
final class UpgradeCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private TagOption tag = new TagOption();

    @Mixin
    private SqlOption sql = new SqlOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "TARGET",
            arity = "0..*",
            description = "heads, head, an id or its beginning, a label, +2, ae10+2, label@head, tag:NAME."
                    + " Default: the configured target.")
    private List<String> targets = new ArrayList<>();

    UpgradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return sql.isGiven() ? Need.DIALECT : Need.DATABASE;
    }

    @Override
    public Integer call() {
        List<String> wanted = tag.or(targets);
        KnownTargets.require(invocation, wanted);
        if (sql.isGiven()) {
            return sql.print(invocation, (migrator, out) -> migrator.upgradeSql(only(wanted, migrator), out));
        }
        SqlOption.requireNoRange(wanted);
        return Runs.of(
                invocation,
                json,
                migrator -> wanted.isEmpty() ? migrator.upgrade() : migrator.upgrade(wanted.toArray(String[]::new)),
                fleet -> fleet.upgrade(invocation.tenantSelection(), wanted.toArray(String[]::new)));
    }

    private static String only(List<String> wanted, Migrator migrator) {
        List<String> targets = wanted.isEmpty() ? migrator.target() : wanted;
        if (targets.size() != 1) {
            throw new CommandLineException(
                    "With --sql there is one target, and %s are given.".formatted(String.join(", ", targets)),
                    "Name one: migrate upgrade --sql heads, or a range: ae10:heads.");
        }
        return targets.get(0);
    }
}
