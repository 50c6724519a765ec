package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.script.sample.bean.Greet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLoaderTests {

    @Test
    void scriptsComeInTheOrderOfTheirFileNamesAcrossLocations(@TempDir Path folder) {
        Scripting.write(folder.resolve("one"), "b");
        Scripting.write(folder.resolve("one"), "d");
        Scripting.write(folder.resolve("two"), "a");
        Scripting.write(folder.resolve("two"), "c");

        Scripts scripts = Scripting.loader("file:" + folder + "/one", "file:" + folder + "/two/")
                .withMigrations(List.of(new Greet("Ada")))
                .load();

        assertThat(ids(scripts)).containsExactly("b1", "a", "b", "c", "d");
        assertThat(scripts.all().get(1).location()).isEqualTo("file:" + folder + "/two/a_some.sql");
    }

    @Test
    void onlyScriptsAreRead(@TempDir Path folder) {
        Scripting.write(folder, "a");
        Scripting.write(folder, "b_loud.SQL", Scripting.script("b", ""));
        Scripting.write(folder, "README.md", "# not SQL");
        Scripting.write(folder, "a_some.sql~", "not SQL either");

        assertThat(ids(Scripting.loader(folder).load())).containsExactly("a", "b");
    }

    @Test
    void foldersBelowAreSearchedWhenAsked(@TempDir Path folder) {
        Scripting.write(folder, "a");
        Scripting.write(folder.resolve("2026/11"), "b");
        ScriptLoader loader = Scripting.loader(folder);

        assertThat(ids(loader.load())).containsExactly("a");
        Scripts all = loader.withRecursive(true).load();
        assertThat(ids(all)).containsExactly("a", "b");
        assertThat(all.script("b").orElseThrow().location()).isEqualTo("file:" + folder + "/2026/11/b_some.sql");
    }

    @Test
    void aLocationMayBeAPattern(@TempDir Path folder) {
        Scripting.write(folder.resolve("orders/versions"), "a");
        Scripting.write(folder.resolve("shop/versions"), "b");
        Scripting.write(folder.resolve("shop/other"), "c");

        assertThat(ids(Scripting.loader("file:" + folder + "/*/versions").load()))
                .containsExactly("a", "b");
        assertThatExceptionOfType(ScriptLocationException.class)
                .isThrownBy(() ->
                        Scripting.loader("file:" + folder + "/*/elsewhere").load());
    }

    @Test
    void aFileThatSeveralLocationsLeadToCountsOnce(@TempDir Path folder) throws Exception {
        Scripting.write(folder.resolve("db/inner"), "a");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("db"));

        Scripts scripts = Scripting.loader(
                        "file:" + folder + "/db", "file:" + folder + "/db/inner", "file:" + folder + "/link")
                .withRecursive(true)
                .load();

        assertThat(ids(scripts)).containsExactly("a");
    }

    @Test
    void oneIdInTwoLocationsIsAnErrorThatNamesBoth(@TempDir Path folder) {
        Scripting.write(folder.resolve("one"), "a");
        Scripting.write(folder.resolve("two"), "a");
        ScriptLoader loader = Scripting.loader("file:" + folder + "/one", "file:" + folder + "/two");

        assertThatExceptionOfType(InvalidScriptsException.class)
                .isThrownBy(loader::load)
                .satisfies(it -> assertThat(it.problem())
                        .isEqualTo(
                                "file:%1$s/two/a_some.sql:2: Revision 'a' exists twice: here and in file:%1$s/one/a_some.sql."
                                        .formatted(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath:db/nowhere", "db/nowhere", "com.acme.nowhere", "file:/nowhere/at/all"})
    void aMissingLocationIsAnErrorUnlessAllowed(String location) {
        ScriptLoader loader = Scripting.loader(location);

        assertThatExceptionOfType(ScriptLocationException.class)
                .isThrownBy(loader::load)
                .satisfies(it -> {
                    assertThat(it.location()).isEqualTo(location);
                    assertThat(it.problem()).isEqualTo("The location '" + location + "' does not exist.");
                    assertThat(it.remedy()).contains("migrate revision").contains("fail-on-missing-locations");
                });
        assertThatExceptionOfType(ScriptLocationException.class).isThrownBy(loader::fingerprint);
        assertThat(loader.withFailOnMissingLocations(false).load().all()).isEmpty();
    }

    @Test
    void anEmptyLocationIsNotMissing(@TempDir Path folder) {
        assertThat(Scripting.loader(folder).load().all()).isEmpty();
    }

    @Test
    void aLocationMayAppearBetweenTwoLoads(@TempDir Path folder) {
        ScriptLoader loader = Scripting.loader(folder.resolve("new")).withFailOnMissingLocations(false);
        String before = loader.fingerprint();
        assertThat(loader.load().all()).isEmpty();

        Scripting.write(folder.resolve("new"), "a");

        assertThat(ids(loader.load())).containsExactly("a");
        assertThat(loader.fingerprint()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classpath:db/../secrets",
                "file:../versions",
                "classpath:..",
                "file:C:\\app\\..\\versions",
                "file:/app/%2e%2E/versions",
                "classpath:db/%2e./secrets",
                "file:/app%2f..%2fversions",
                "file:/app/..%5Cversions"
            })
    void locationsDoNotLeadUpwards(String location) {
        assertThatExceptionOfType(ScriptLocationException.class)
                .isThrownBy(() -> Scripting.loader(location).load())
                .satisfies(it -> assertThat(it.problem()).contains("leads upwards with '..'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "classpath:", "classpath:/", "https://example.org/versions"})
    void whatCannotBeSearchedIsNoLocation(String location) {
        assertThatExceptionOfType(ScriptLocationException.class)
                .isThrownBy(() -> Scripting.loader(location).load())
                .satisfies(it -> assertThat(it.location()).isEqualTo(location));
    }

    private static List<String> ids(Scripts scripts) {
        return scripts.revisions().stream()
                .map(dev.migration.revision.Revision::id)
                .toList();
    }
}
