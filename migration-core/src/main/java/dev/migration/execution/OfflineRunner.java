package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.plan.MigrationPlan;
import dev.migration.revision.RevisionRange;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
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
        print(scripts -> scripts.planner().upgrade(parsed), out);
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
        print(scripts -> scripts.planner().downgrade(parsed), out);
    }

    /** @param targets each {@code [start:]target}, with one start for all */
    public void stamp(List<String> targets, Appendable out) {
        OfflineStamp stamp = OfflineStamp.parse(targets);
        print(scripts -> scripts.planner().stamp(stamp.start(scripts.graph()), stamp.targets()), out);
    }

    public void createTables(Appendable out) {
        write(PlanPrinter::stateTables, out);
    }

    private void print(Function<ScriptSet, MigrationPlan> planning, Appendable out) {
        ScriptSet scripts = catalog.read();
        MigrationPlan plan = planning.apply(scripts);
        write(printer -> printer.script(plan, scripts::script), out);
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

    /** The dialect of the database, told without a connection. */
    public Dialect dialect() {
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
