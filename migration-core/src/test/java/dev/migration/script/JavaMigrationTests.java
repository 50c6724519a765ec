package dev.migration.script;

import static dev.migration.script.RecordingContext.downgrade;
import static dev.migration.script.RecordingContext.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.Operations;
import dev.migration.script.sample.bean.Greet;
import dev.migration.sql.SqlSyntax;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

class JavaMigrationTests {

    private static final String SAMPLES = "classpath:dev/migration/script/sample/";

    @Test
    void theAnnotationBecomesTheRevision() {
        Script script = Scripting.loader(SAMPLES + "good").load().script("b2").orElseThrow();

        assertThat(script.revision())
                .isEqualTo(new dev.migration.revision.Revision(
                        "b2",
                        List.of("a1", "c3"),
                        List.of("d4"),
                        List.of("shop"),
                        List.of("v1", "v2"),
                        "Add items",
                        Instant.parse("2026-11-21T10:15:30Z")));
        assertThat(script.type()).isEqualTo(ScriptType.JAVA);
        assertThat(script.location()).isEqualTo("dev.migration.script.sample.good.AddItems");
        assertThat(script.checksum("h2", SqlSyntax.h2())).isEmpty();
        assertThat(upgrade(script, "h2")).containsExactly("1: create table items (id int)");
        assertThat(downgrade(script, "h2")).containsExactly("1: drop table items");
    }

    @Test
    void classesThatAreNoMigrationsAreLeftAlone() {
        Scripts scripts = Scripting.loader("dev.migration.script.sample.good").load();

        assertThat(scripts.all())
                .extracting(Script::location)
                .containsExactly(
                        "dev.migration.script.sample.good.AddItems",
                        "dev.migration.script.sample.good.AddMore$Inherited",
                        "dev.migration.script.sample.good.AddMore$OneWay");
        assertThat(scripts.problems("h2", SqlSyntax.h2())).isEmpty();
    }

    @Test
    void aDowngradeMayBeInheritedButNotFromTheInterface() {
        Scripts scripts = Scripting.loader(SAMPLES + "good").load();
        Script inherited = scripts.script("e5").orElseThrow();
        Script oneWay = scripts.script("f6").orElseThrow();

        assertThat(inherited.reversible("h2")).isTrue();
        assertThat(downgrade(inherited, "h2")).containsExactly("1: drop table Inherited");
        assertThat(oneWay.reversible("h2")).isFalse();
        assertThat(upgrade(oneWay, "h2")).containsExactly("1: create table one_way (id int)");
        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> downgrade(oneWay, "h2"))
                .satisfies(it -> assertThat(it.revision()).isEqualTo("f6"));
    }

    @Test
    void noClassIsLoadedBeforeItRuns() throws Exception {
        List<String> loaded = new ArrayList<>();
        URL classes = getClass().getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new RecordingClassLoader(classes, loaded)) {
            Scripts scripts = ScriptLoader.of(new DefaultResourceLoader(loader), List.of(SAMPLES + "good"))
                    .load();
            assertThat(loaded).isEmpty();

            upgrade(scripts.script("b2").orElseThrow(), "h2");

            assertThat(loaded).containsExactly("dev.migration.script.sample.good.AddItems");
        }
    }

    @Test
    void everythingThatIsWrongWithClassesIsTold() {
        assertThat(Scripting.problems(Scripting.loader(SAMPLES + "broken")))
                .extracting(it -> it.substring(it.indexOf('$') + 1))
                .containsExactly(
                        "A_NoAnnotation: The Java migration has no @Revision, so it has no place among the revisions.",
                        "B_NoMigration: The class has @Revision and is no migration.",
                        "C_Abstract: The class has @Revision and is abstract.",
                        "D_Inner: The Java migration is an inner class, which cannot exist by itself.",
                        "E_Values: 'e e' cannot be a revision's id.",
                        "E_Values: 'f,g' cannot be the id of a down-revision.",
                        "E_Values: 'never' is not a point in time.");
    }

    @Test
    void aClassWithoutDefaultConstructorHasToBeGiven() {
        Script script = Scripting.loader(SAMPLES + "bean").load().script("b1").orElseThrow();

        assertThat(script.problems("h2", SqlSyntax.h2()))
                .containsExactly(new ScriptProblem(
                        Greet.class.getName(),
                        0,
                        "The Java migration dev.migration.script.sample.bean.Greet has no constructor without parameters.",
                        "Add one, or make the migration a Spring bean, which may have collaborators."));
        assertThatExceptionOfType(MigrationClassException.class)
                .isThrownBy(() -> upgrade(script, "h2"))
                .satisfies(it -> assertThat(it.className()).isEqualTo(Greet.class.getName()));
    }

    @Test
    void aGivenMigrationWinsOverItsClassFile() {
        Scripts scripts = Scripting.loader(SAMPLES + "bean")
                .withMigrations(List.of(new Greet("Ada")))
                .load();

        assertThat(scripts.revisions())
                .extracting(dev.migration.revision.Revision::id)
                .containsExactly("b1");
        Script script = scripts.script("b1").orElseThrow();
        assertThat(script.problems("h2", SqlSyntax.h2())).isEmpty();
        assertThat(script.reversible("h2")).isFalse();
        assertThat(upgrade(script, "h2")).containsExactly("1: insert into greetings values ('Ada')");
    }

    @Test
    void aGivenMigrationNeedsTheAnnotationToo() {
        Migration anonymous = new Migration() {
            @Override
            public void upgrade(Operations op) {}
        };

        assertThat(Scripting.problems(Scripting.loader().withMigrations(List.of(anonymous))))
                .containsExactly(anonymous.getClass().getName() + ": The Java migration has no @Revision.");
    }

    @Test
    void aClassThatCannotBeLoadedIsRefusedBeforeItIsNeeded() {
        String folder =
                getClass().getProtectionDomain().getCodeSource().getLocation().getPath();
        ScriptLoader loader = ScriptLoader.of(
                new DefaultResourceLoader(new MigrationsOnly()),
                List.of("file:" + folder + "dev/migration/script/sample/good"));

        assertThat(Scripting.problems(loader))
                .hasSize(3)
                .allMatch(it ->
                        it.endsWith("The Java migration was found by a file: location and is not on the class path."));
    }

    /** Does not know the samples, as if their folder were not on the class path. */
    private static final class MigrationsOnly extends ClassLoader {

        @Override
        public @Nullable URL getResource(String name) {
            return name.contains("/sample/") && !name.endsWith("Base.class") ? null : super.getResource(name);
        }
    }

    /** Loads the samples itself and remembers which. */
    private static final class RecordingClassLoader extends URLClassLoader {

        private final List<String> loaded;

        RecordingClassLoader(URL classes, List<String> loaded) {
            super(new URL[] {classes}, RecordingClassLoader.class.getClassLoader());
            this.loaded = loaded;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.contains(".sample.")) {
                return super.loadClass(name, resolve);
            }
            loaded.add(name);
            return findClass(name);
        }
    }
}
