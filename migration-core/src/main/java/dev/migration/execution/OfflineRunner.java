package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Prints what a run would do, for a database that is not there. A script comes out whole or not at all. Listeners are not
 * told, since nothing happens to a database.
 */
public final class OfflineRunner {

    private final DataSource dataSource;

    private final Dialects dialects;

    private final ExecutionOptions options;

    private final OfflineOptions offline;

    private final ScriptCatalog catalog;

    public OfflineRunner(
            DataSource dataSource,
            Dialects dialects,
            ExecutionOptions options,
            OfflineOptions offline,
            ScriptCatalog catalog) {
        this.dataSource = dataSource;
        this.dialects = dialects;
        this.options = options;
        this.offline = offline;
        this.catalog = catalog;
    }

    /** @param range {@code [start:]end}; from base without a start */
    public void upgrade(String range, Appendable out) {
        RevisionRange parsed =
                RevisionRange.isRange(range) ? RevisionRange.parse(range) : new RevisionRange(null, range);
        print(catalog.planner().upgrade(parsed), out);
    }

    /** @param range {@code from:to}, both ends */
    public void downgrade(String range, Appendable out) {
        if (!RevisionRange.isRange(range)) {
            throw OfflineRangeException.downgrade(range);
        }
        RevisionRange parsed = RevisionRange.parse(range);
        if (parsed.start().isEmpty() || parsed.end().isEmpty()) {
            throw OfflineRangeException.downgrade(range);
        }
        print(catalog.planner().downgrade(parsed), out);
    }

    /** @param targets each {@code [start:]target}, with one start for all */
    public void stamp(List<String> targets, Appendable out) {
        Optional<String> start = Optional.empty();
        List<String> ends = new ArrayList<>();
        for (String target : targets) {
            if (!RevisionRange.isRange(target)) {
                ends.add(target);
                continue;
            }
            RevisionRange range = RevisionRange.parse(target);
            String first = start.orElse(range.start().orElse("base"));
            range.start().filter(it -> !it.equals(first)).ifPresent(it -> {
                throw OfflineRangeException.stamp(first, it);
            });
            start = Optional.of(first);
            ends.add(range.end().orElse("heads"));
        }
        Heads heads = new Heads(start.flatMap(catalog.graph()::place).map(RevisionNode::id).stream()
                .toList());
        print(catalog.planner().stamp(heads, ends), out);
    }

    public void createTables(Appendable out) {
        write(PlanPrinter::stateTables, out);
    }

    private void print(MigrationPlan plan, Appendable out) {
        write(printer -> printer.script(plan, catalog::script), out);
    }

    private void write(Printing printing, Appendable out) {
        try {
            out.append(printing.print(new PlanPrinter(options, offline, dialect())));
        } catch (SQLException impossible) {
            throw new IllegalStateException("No database is asked", impossible);
        } catch (IOException failure) {
            throw new ScriptOutputException(failure);
        }
    }

    private Dialect dialect() {
        if (offline.dialect() != null) {
            return dialects.named(offline.dialect());
        }
        return JdbcUrl.of(dataSource)
                .flatMap(dialects::forUrl)
                .orElseThrow(() -> new UnknownOfflineDialectException(options.database(), dialects.names()));
    }

    private interface Printing {

        String print(PlanPrinter printer) throws SQLException;
    }
}
