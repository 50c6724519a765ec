package dev.migration;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the package table of {@code docs/architecture.md}: who may know whom. */
class PackageTableTest {

    private static final String ROOT = "dev.migration";

    private static final String OTHERS = "(others)";

    /** Each package and the packages of ours that it may import; the root is the empty name. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("error", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("drift", Set.of("error")),
            Map.entry("sql", Set.of("error")),
            Map.entry("lock", Set.of()),
            Map.entry("revision", Set.of("error")),
            Map.entry("plan", Set.of("revision", "error")),
            Map.entry("operation", Set.of("schema", "sql", "error")),
            Map.entry("dialect", Set.of("operation", "schema", "sql", "error")),
            Map.entry("budget", Set.of("operation", "dialect", "sql", "error")),
            Map.entry("script", Set.of("revision", "operation", "sql", "error")),
            Map.entry("diff", Set.of("operation", "dialect", "schema", "error")),
            Map.entry("render", Set.of("revision", "script", "operation", "dialect", "schema", "sql", "error")),
            Map.entry(
                    "autogenerate",
                    Set.of("diff", "render", "source", "script", "operation", "dialect", "schema", "sql", "error")),
            Map.entry("backfill", Set.of("operation", "dialect", "schema", "error")),
            Map.entry("source", Set.of("dialect", "schema", "error")),
            Map.entry("source.hibernate", Set.of("source", "dialect", "schema", "sql", "error")),
            Map.entry("source.database", Set.of("source", "dialect", "schema", "error")),
            Map.entry(
                    "execution",
                    Set.of(
                            "budget",
                            "plan",
                            "drift",
                            "revision",
                            "script",
                            "backfill",
                            "source",
                            "source.database",
                            "lock",
                            "operation",
                            "dialect",
                            "schema",
                            "sql",
                            "error")),
            Map.entry(
                    "tenant",
                    Set.of("", "execution", "dialect", "drift", "operation", "plan", "revision", "schema", "error")),
            Map.entry(
                    "cli",
                    Set.of(
                            "",
                            "tenant",
                            "autogenerate",
                            "backfill",
                            "diff",
                            "schema",
                            "operation",
                            "execution",
                            "lock",
                            "plan",
                            "revision",
                            "script",
                            "error")),
            Map.entry(
                    "",
                    Set.of(
                            "budget",
                            "autogenerate",
                            "drift",
                            "diff",
                            "source",
                            "source.database",
                            "execution",
                            "plan",
                            "revision",
                            "script",
                            "operation",
                            "dialect",
                            "schema",
                            "error")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> packagesImportWhatTheTableAllows() {
        return TABLE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey().isEmpty() ? "(root)" : row.getKey(), () -> classes()
                        .that(describe(
                                "reside in " + row.getKey(), it -> row.getKey().equals(packageOf(it))))
                        .should()
                        .onlyDependOnClassesThat(
                                describe("are of others or in " + row.getValue(), it -> isAllowed(row.getKey(), it)))
                        .allowEmptyShould(true)
                        .check(CLASSES)));
    }

    @Test
    void everyPackageHasARow() {
        Set<String> packages = CLASSES.stream()
                .map(PackageTableTest::packageOf)
                .map(it -> it.startsWith("dialect.") ? "dialect" : it)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(TABLE.keySet()).containsAll(packages);
    }

    @Test
    void dialectsKnowNoOtherDialect() {
        slices().matching(ROOT + ".dialect.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        describe("are a variant", it -> VARIANTS.contains(packageOf(it))),
                        describe("are what it varies", it -> packageOf(it).startsWith("dialect.")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** MariaDB grew out of MySQL, and shares its SQL. */
    private static final Set<String> VARIANTS = Set.of("dialect.mariadb");

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void thinkingStaysAwayFromJdbc() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".schema..", ROOT + ".revision..", ROOT + ".plan..", ROOT + ".sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsKnowPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void onlyTheModelsSourceKnowsHibernate() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source.hibernate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
                .check(CLASSES);
    }

    private static boolean isAllowed(String from, JavaClass target) {
        String to = packageOf(target);
        return to.equals(OTHERS)
                || to.equals(from)
                || TABLE.getOrDefault(from, Set.of()).contains(to);
    }

    /** The package below ours: {@code dialect.h2}, or empty for the root; or that it is none of ours. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : OTHERS;
    }
}
