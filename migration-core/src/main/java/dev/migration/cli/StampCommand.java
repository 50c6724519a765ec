package dev.migration.cli;

import dev.migration.tenant.TenantSelection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stamp",
        description = "Write into the version table that the database is at these revisions; run no script.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate stamp heads", "  migrate stamp --purge ae10", "  migrate stamp --sql ae10:head"})
final class StampCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private TagOption tag = new TagOption();

    @Mixin
    private SqlOption sql = new SqlOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--purge",
            description = "Empty the version table first: the way out when it names revisions that no script has.")
    private boolean purges;

    @Parameters(
            paramLabel = "REVISION",
            arity = "0..*",
            description = "heads, head, base, an id or its beginning, a label, tag:NAME.")
    private List<String> revisions = new ArrayList<>();

    StampCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return sql.isGiven() ? Need.DIALECT : Need.DATABASE;
    }

    @Override
    public Integer call() {
        List<String> wanted = tag.or(revisions);
        if (wanted.isEmpty()) {
            throw new CommandLineException(
                    "No revision is given.", "Name where the database stands: migrate stamp heads, or a revision.");
        }
        KnownTargets.require(invocation, wanted);
        if (sql.isGiven() && purges) {
            throw new CommandLineException(
                    "What --purge empties depends on the database, and --sql asks none.", "Give one of them.");
        }
        if (sql.isGiven()) {
            return sql.print(invocation, (migrator, out) -> migrator.stampSql(wanted, out));
        }
        SqlOption.requireNoRange(wanted);
        String[] targets = wanted.toArray(String[]::new);
        TenantSelection tenants = invocation.tenantSelection();
        return Runs.of(
                invocation,
                json,
                migrator -> purges ? migrator.stampPurging(targets) : migrator.stamp(targets),
                fleet -> purges ? fleet.stampPurging(tenants, targets) : fleet.stamp(tenants, targets));
    }
}
