package dev.migration.autogenerate.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.compiler.CompiledSources;
import dev.migration.dialect.Dialect;
import dev.migration.diff.CheckComparison;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiffer;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Migration;
import dev.migration.script.NewRevision;
import dev.migration.script.ScriptType;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every change of the entities gives exactly its operations, on a database with rows: they can be carried out, lose
 * nothing, leave no difference, and can be taken back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MutationContract {

    private static final int MARK = 3;

    private static final int FEW = 9;

    /** Of all tests of a class. */
    @TempDir
    static Path shops = Path.of("");

    private final Dialect dialect;

    private final ScriptType type;

    /** Used by all changes, since each leaves it as it was. Made anew after one that does not. */
    private @Nullable Shop shop;

    MutationContract(Dialect dialect, ScriptType type) {
        this.dialect = dialect;
        this.type = type;
    }

    abstract TestDatabase newDatabase(Path folder);

    /** Whether the script says that something cannot be done, which is then not as the model wants it. */
    boolean isLeftUndone(String script) {
        return script.contains(" that has no name.");
    }

    /** All where they are cheap, else some of them unless all are asked for: {@code -Dmutations=all}. */
    List<Change> changes() {
        boolean isAll = triesAll() || System.getProperty("mutations", "").equals("all");
        List<Change> all = Changes.all();
        return IntStream.range(0, all.size())
                .filter(it -> isAll || (it + dialect.name().length()) % FEW == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** Whether all changes are tried in every build. */
    boolean triesAll() {
        return false;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void givesItsOperationsAndLosesNothing(Change change, @TempDir Path folder) throws IOException {
        String name = dialect.name();
        assumeTrue(change.isOn(name), () -> change.impossible().getOrDefault(name, "There is no such change here"));
        Shop before = shop == null ? newShop() : shop;
        shop = null;
        DatabaseSchema wanted = before.after(change);

        List<Path> files = builder(before, wanted, folder)
                .build()
                .autogenerate(Autogeneration.of(newRevision()).withRenames(change.renames()));
        String script = files.isEmpty() ? "" : filled(change, Files.readString(files.get(0)));
        assertThat(lines(script)).as(script).containsExactlyInAnyOrderElementsOf(change.linesOn(name));
        boolean isUndone = isLeftUndone(script);
        assertThat(script.contains("grade is incomplete. ")).as(script).isEqualTo(script.contains("NOT DONE"));
        if (!files.isEmpty() && !isUndone) {
            Files.writeString(files.get(0), script);
            assertIsDone(change, before, migrator(builder(before, wanted, folder), script), script);
        }
        for (Path file : files) {
            Files.delete(file);
        }

        if (change.hasWayBackOn(name)) {
            shop = before;
        }
        assumeFalse(isUndone, () -> "This database cannot do all of it:\n" + script);
    }

    private static void assertIsDone(Change change, Shop before, Migrator migrator, String script) {
        try {
            migrator.upgrade();
        } catch (RuntimeException failure) {
            throw new AssertionError(script, failure);
        }

        Rows after = before.rows(migrator.databaseSchema());
        Rows expected = before.rows().renamed(change.renames());
        assertThat(after.sharedWith(expected)).as(script).isEqualTo(expected.sharedWith(after));
        assertThat(migrator.differences().operations().stream().map(String::valueOf))
                .as(script)
                .isEmpty();
        assertThat(migrator.differences().remarks()).as(script).isEmpty();

        if (change.hasWayBackOn(before.dialect().name())) {
            assertIsTakenBack(change, before, migrator, script, after);
        }
    }

    private static void assertIsTakenBack(Change change, Shop before, Migrator migrator, String script, Rows changed) {
        try {
            migrator.downgrade("shop");
        } catch (RuntimeException failure) {
            throw new AssertionError(script, failure);
        }

        DatabaseSchema schema = migrator.databaseSchema();
        assertThat(Shop.sorted(schema)).as(script).isEqualTo(Shop.sorted(before.schema()));
        DiffOptions all = DiffOptions.defaults().withChecks(CheckComparison.TEXT);
        assertThat(new SchemaDiffer(before.dialect(), all)
                        .compare(schema, before.schema())
                        .operations())
                .as(script)
                .isEmpty();
        Rows rows = before.rows(before.schema());
        Rows kept = before.rows().renamed(change.renames()).sharedWith(changed);
        Rows again = rows.renamed(change.renames()).sharedWith(kept);
        assertThat(again).as(script).isEqualTo(kept);
        if (!rows.equals(before.rows())) {
            before.restoreRows();
        }
    }

    private Shop newShop() throws IOException {
        Path own = Files.createTempDirectory(shops, "shop");
        return Shop.in(own, newDatabase(own), dialect);
    }

    private NewRevision newRevision() {
        NewRevision revision = NewRevision.of("Change").withId("change");
        return type == ScriptType.JAVA ? revision.withLocation("classpath:versions") : revision;
    }

    private MigratorBuilder builder(Shop before, DatabaseSchema wanted, Path folder) throws IOException {
        if (type == ScriptType.SQL) {
            return before.migrator(wanted);
        }
        Files.createDirectories(folder.resolve("src/main/java"));
        return before.migratorInJava(wanted, folder);
    }

    private Migrator migrator(MigratorBuilder builder, String script) {
        if (type == ScriptType.SQL) {
            return builder.build();
        }
        Migration migration =
                CompiledSources.of(Map.of("versions.Change", script)).instance("versions.Change", Migration.class);
        return builder.migrations(List.of(migration)).build();
    }

    /** As the developer fills in what the script asks for. */
    private static String filled(Change change, String script) {
        List<String> lines = new ArrayList<>();
        for (String line : script.split("\n", -1)) {
            String filled = line;
            for (Map.Entry<String, String> value : change.values().entrySet()) {
                if (line.contains("set " + value.getKey() + " = <value>")) {
                    filled = line.replaceFirst("^( *)(--|//) ", "$1").replace("<value>", value.getValue());
                }
            }
            lines.add(filled);
        }
        return String.join("\n", lines);
    }

    /**
     * What the script says of itself at its top; without what every database has in its
     * own words: the text of checks, and the names that PostgreSQL makes up.
     */
    private static List<String> lines(String script) {
        return script.lines()
                .filter(it -> it.startsWith("-- ") || it.startsWith("// "))
                .map(it -> it.substring(MARK))
                .filter(it -> it.matches("[-+~*?!] .*") && !it.contains("grade is incomplete. "))
                .map(it -> it.replaceAll(" +", " ").replaceAll("( check .*on \\w+) \\(.*", "$1"))
                .map(it -> it.replaceAll(" (check|unique) \\w+_(check|key|chk_\\d+) on ", " $1 on "))
                .toList();
    }
}
