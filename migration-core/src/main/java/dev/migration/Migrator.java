package dev.migration;

import dev.migration.autogenerate.Autogeneration;
import dev.migration.autogenerate.RenameAnswer;
import dev.migration.dialect.Dialect;
import dev.migration.diff.SchemaDiff;
import dev.migration.execution.DatabaseStatus;
import dev.migration.execution.ForegroundResult;
import dev.migration.execution.MigrationListener;
import dev.migration.execution.MigrationResult;
import dev.migration.execution.MigrationRunner;
import dev.migration.execution.NotUpToDateException;
import dev.migration.execution.OfflineRunner;
import dev.migration.execution.Preview;
import dev.migration.execution.RepairReport;
import dev.migration.execution.SchemaState;
import dev.migration.execution.ScriptCatalog;
import dev.migration.execution.ScriptReview;
import dev.migration.execution.Settlement;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.UpgradeScope;
import dev.migration.revision.RevisionGraph;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.NewRevision;
import dev.migration.script.Script;
import dev.migration.script.ScriptAuthor;
import dev.migration.script.ScriptInspection;
import dev.migration.script.ScriptRules;
import dev.migration.script.ScriptTemplate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * The migrations of one database: what each command does, as a method. Safe for use by several threads; nothing is read
 * or connected before a method is called.
 *
 * <p>Every method throws {@link dev.migration.error.MigrationException}s, which say what is wrong and what to do.
 */
public final class Migrator {

    private final MigratorOptions options;

    private final ScriptCatalog catalog;

    private final MigrationRunner runner;

    private final OfflineRunner offlineRunner;

    private final ScriptAuthor author;

    private final ModelComparison comparison;

    Migrator(MigratorOptions options) {
        this(options, new ScriptCatalog(options.scriptLoader()));
    }

    private Migrator(MigratorOptions options, ScriptCatalog catalog) {
        this.options = options;
        this.catalog = catalog;
        this.runner = new MigrationRunner(options.dataSource(), options.dialects(), options.execution(), catalog);
        this.offlineRunner = new OfflineRunner(
                options.dataSource(), options.dialects(), options.execution(), options.offline(), catalog);
        this.author = new ScriptAuthor(options.scriptLoader(), options.authoring());
        this.comparison = new ModelComparison(options, offlineRunner);
    }

    public static MigratorBuilder builder(DataSource dataSource) {
        return new MigratorBuilder(dataSource);
    }

    /** The same migrator for one call, which brings arguments that scripts can read and somebody who is told. */
    public Migrator with(Map<String, String> arguments, MigrationListener listener) {
        return new Migrator(options.with(arguments, List.of(listener)), catalog);
    }

    /** The same migrations for another database, which is called this; their scripts are read once for both. */
    public Migrator on(DataSource otherDataSource, String otherName) {
        return new Migrator(options.on(otherDataSource, otherName), catalog);
    }

    /** The same migrator with the scripts of now, which are not looked for again: for a run over many databases. */
    public Migrator withScriptsAsOfNow() {
        return new Migrator(options, catalog.asOfNow());
    }

    /** The same migrator with another time to wait for the lock of whoever else migrates the database. */
    public Migrator waitingForTheLock(Duration timeout) {
        return new Migrator(options.waitingForTheLock(timeout), catalog);
    }

    /** The name that logs, reports and commands call this database by. */
    public String name() {
        return options.name();
    }

    /** The database that is migrated. */
    public DataSource dataSource() {
        return options.dataSource();
    }

    /** Where the scripts are looked for. */
    public List<String> locations() {
        return options.locations();
    }

    /** Where {@link #upgrade()} leads to. */
    public List<String> target() {
        return options.target();
    }

    /** How long to wait for whoever else migrates the database. */
    public Duration patience() {
        return options.waitTimeout();
    }

    /** The schema of the state tables; empty for the connection's own. */
    public Optional<String> schema() {
        return Optional.ofNullable(options.schema());
    }

    /** The schema, or nothing, and the version table: two migrators that share them, and a database, share their state. */
    public String versionTable() {
        return options.schema() == null ? options.versionTable() : options.schema() + "." + options.versionTable();
    }

    /** Upgrades to the configured target. Where that has been reached before, this costs one SELECT and no script is read. */
    public MigrationResult upgrade() {
        return runner.upgrade(options.target());
    }

    /**
     * As {@link #upgrade()}, but leaves out background revisions that no other one needs: what an application waits for
     * before it starts. {@link #upgradeInBackground} does the rest.
     */
    public ForegroundResult upgradeForeground() {
        return runner.upgradeForeground(options.target());
    }

    /**
     * Applies the background revisions that {@link #upgradeForeground()} left out, while others may use and migrate the
     * database. Returns when none is left, or when it is to stop; waits while another process does the same.
     *
     * @param isStopped asked between batches and while waiting
     */
    public MigrationResult upgradeInBackground(BooleanSupplier isStopped) {
        return runner.upgradeInBackground(options.target(), isStopped);
    }

    /** As {@link #upgradeInBackground}, but leaves it to another process that does the same: then the answer is empty. */
    public Optional<MigrationResult> upgradeInBackgroundUnlessTaken(BooleanSupplier isStopped) {
        return runner.upgradeInBackgroundUnlessTaken(options.target(), isStopped);
    }

    /** Upgrades to the targets, such as {@code heads}, {@code +1}, {@code 4f2a} or {@code branch@head}. */
    public MigrationResult upgrade(String... targets) {
        return runner.upgrade(List.of(targets));
    }

    /** Reverts what is above the target, such as {@code base}, {@code -1} or {@code 4f2a}. */
    public MigrationResult downgrade(String target) {
        return runner.run((planner, current) -> planner.downgrade(current, target));
    }

    /** Moves the version table to the targets without running a script. */
    public MigrationResult stamp(String... targets) {
        return runner.run((planner, current) -> planner.stamp(current, List.of(targets)));
    }

    /** Empties the version table, then stamps: the way out when it names revisions that no script has. */
    public MigrationResult stampPurging(String... targets) {
        return runner.run((planner, current) -> planner.stampPurging(current, List.of(targets)));
    }

    /** Creates the state tables where they are missing, and nothing else. */
    public void ensureVersion() {
        runner.createTables();
    }

    /**
     * Prints the SQL of an upgrade instead of running it; needs no database.
     *
     * @param range {@code end} or {@code start:end}; without a start from base, with the version table
     */
    public void upgradeSql(String range, Appendable out) {
        offlineRunner.upgrade(range, out);
    }

    /** Prints the SQL of a downgrade, from one revision to another: {@code from:to}. */
    public void downgradeSql(String range, Appendable out) {
        offlineRunner.downgrade(range, out);
    }

    /** Prints the SQL of a stamp; each target may have a start, {@code ae10:head}. */
    public void stampSql(List<String> targets, Appendable out) {
        offlineRunner.stamp(targets, out);
    }

    /** Prints what creates the version table. */
    public void ensureVersionSql(Appendable out) {
        offlineRunner.createTables(out);
    }

    /** What {@link #upgrade()} would do now, in order. Changes nothing and takes no lock. */
    public MigrationPlan pending() {
        return runner.pending(options.target(), UpgradeScope.EVERYTHING);
    }

    /** What {@link #upgrade(String...)} would do now, in order. Changes nothing and takes no lock. */
    public Preview previewUpgrade(String... targets) {
        return runner.preview((planner, current) -> planner.upgrade(current, targets));
    }

    /** What {@link #downgrade} would do now, in order. Changes nothing and takes no lock. */
    public Preview previewDowngrade(String target) {
        return runner.preview((planner, current) -> planner.downgrade(current, target));
    }

    /**
     * Looks for what is inconsistent in the state tables, and what to do about it.
     *
     * @param apply whether to do it, under the lock; otherwise nothing is changed
     */
    public RepairReport repair(boolean apply) {
        return apply ? runner.repair(options.target()) : runner.inspect(options.target());
    }

    /**
     * Says whether the statement that was on its way when a process died took effect, where the catalog does not tell.
     *
     * @throws dev.migration.execution.NothingToSettleException if no statement of the revision is in doubt
     */
    public RepairReport settle(String revision, boolean done) {
        return runner.settle(new Settlement(revision, done));
    }

    /**
     * Forgets a revision that is in the database and that no script has: the version table names what it stood on, as the
     * history tells it. What the revision did stays.
     *
     * @throws dev.migration.execution.CannotForgetException if there is no such revision, or the history does not tell
     */
    public RepairReport forget(String revision) {
        return runner.forget(revision);
    }

    /**
     * Changes nothing.
     *
     * @throws NotUpToDateException if the database is not at the configured target, naming what is pending
     * @throws dev.migration.drift.DriftException if a script is not what was applied, and that is to be a failure
     */
    public void verify() {
        runner.verify(options.target(), UpgradeScope.EVERYTHING);
    }

    /** As {@link #verify}, but for background revisions that no other one needs. */
    public void verifyForeground() {
        runner.verify(options.target(), UpgradeScope.FOREGROUND);
    }

    /**
     * Returns when another process has brought the database to the configured target.
     *
     * @throws NotUpToDateException if that has not happened within the time
     */
    public void await(Duration timeout) {
        runner.await(options.target(), UpgradeScope.EVERYTHING, timeout);
    }

    /** As {@link #await}, but for background revisions that no other one needs. */
    public void awaitForeground(Duration timeout) {
        runner.await(options.target(), UpgradeScope.FOREGROUND, timeout);
    }

    /**
     * Where the database stands: no lock, nothing changed, no table created.
     *
     * @param historyLimit how many entries of the history to tell, newest first
     */
    public DatabaseStatus status(int historyLimit) {
        return runner.status(options.target(), historyLimit);
    }

    /**
     * Where schemas of the database stand that each have state tables of their own, by name: read together in a few
     * statements. Leaves those out that have to be asked by themselves.
     */
    public Map<String, SchemaState> schemaStates(Collection<String> schemas, List<String> target) {
        return runner.schemaStates(target, schemas);
    }

    /** The dialect of the live database. */
    public Dialect dialect() {
        return runner.dialect();
    }

    /** The rows of the version table. */
    public Heads current() {
        return runner.heads();
    }

    /**
     * Writes a new script into the project's sources; needs no database.
     *
     * @return its file
     */
    public Path revision(NewRevision request) {
        return author.write(request);
    }

    /**
     * Writes what the model has and the database has not into new scripts; usually one, and none if nothing differs.
     *
     * @throws NotUpToDateException if the database has not got what its scripts do already
     */
    public List<Path> autogenerate(Autogeneration call) {
        requireUpToDate(UpgradeScope.EVERYTHING);
        return comparison.write(call, author);
    }

    /**
     * What would make the database into what the model wants.
     *
     * @throws NotUpToDateException if the database has not got what its scripts do already
     */
    public SchemaDiff differences() {
        // What runs in the background fills rows.
        requireUpToDate(UpgradeScope.FOREGROUND);
        return comparison.differences(List.of(), suspicion -> RenameAnswer.UNKNOWN);
    }

    /** Whether it is known what the database should hold. Does not read it. */
    public boolean hasModel() {
        return comparison.hasModel();
    }

    /** What the database holds, without the tables that are ours. */
    public DatabaseSchema databaseSchema() {
        return comparison.databaseSchema();
    }

    /** What the database should hold. */
    public DatabaseSchema modelSchema() {
        return comparison.modelSchema();
    }

    /** The SQL that would create {@link #databaseSchema()}. */
    public String databaseSql() {
        return comparison.databaseSql();
    }

    /** The SQL that would create {@link #modelSchema()}. */
    public String modelSql() {
        return comparison.modelSql();
    }

    private void requireUpToDate(UpgradeScope scope) {
        MigrationPlan pending = runner.pending(List.of("heads"), scope);
        if (!pending.isEmpty()) {
            throw NotUpToDateException.beforeComparison(name(), pending);
        }
    }

    /** Writes a script that follows several revisions at once, in this order, such as {@code heads}. */
    public Path merge(List<String> revisions, NewRevision request) {
        return author.write(request.withHeads(revisions));
    }

    /** Creates the folder of the first location in the project's sources, for scripts that are to come. */
    public Path init() {
        return init(options.locations().get(0));
    }

    /** As {@link #init()} for another location, which then has to be configured too. */
    public Path init(String location) {
        return author.createFolder(location);
    }

    /** Adds a tag to the script of a revision. */
    public void tag(String name, String revision) {
        author.tag(name, revision);
    }

    /** What new scripts can be made from, the project's own templates and ours. */
    public List<ScriptTemplate> templates() {
        return author.allTemplates();
    }

    /** The source of the script of a revision, for an editor. */
    public Path scriptFile(String revision) {
        return author.file(revision);
    }

    /**
     * Looks at all scripts, and tells everything that is wrong with them at once; needs no database. Whether the database
     * has what they say is another question: {@link #verify()}.
     */
    public ScriptInspection inspectScripts(ScriptRules rules) {
        return new ScriptReview(options.dataSource(), options.dialects(), options.offline(), options.scriptLoader())
                .inspect(rules);
    }

    /** The scripts as a graph; read again when one of them has changed. */
    public RevisionGraph graph() {
        return catalog.graph();
    }

    /** The script of the revision that has exactly this id. */
    public Optional<Script> script(String revision) {
        return catalog.find(revision);
    }
}
