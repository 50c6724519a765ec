package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers when somebody writes {@code migration.} is complete, and so is the documentation. */
class ConfigurationMetadataTests {

    private final JsonNode metadata = read();

    @Test
    void everyKeyIsDescribed() {
        assertThat(properties()).hasSizeGreaterThan(20).allSatisfy(it -> assertThat(
                        it.path("description").asString())
                .as(it.path("name").asString())
                .endsWith("."));
    }

    @Test
    void everyKeyIsDocumented() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "configuration.md"));

        assertThat(properties().map(it -> it.path("name").asString()))
                .allSatisfy(it -> assertThat(documentation).contains("| `" + it));
    }

    @Test
    void everyDefaultIsDocumented() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "configuration.md"));

        assertThat(properties().filter(it -> it.path("defaultValue").isString()))
                .allSatisfy(it -> assertThat(lines)
                        .filteredOn(line -> line.startsWith(
                                "| `%s` |".formatted(it.path("name").asString())))
                        .singleElement()
                        .asString()
                        .contains("| `%s` |"
                                .formatted(it.path("defaultValue").asString().replace('_', '-'))
                                .replace("migration-version", "migration_version")
                                .replace("migration-history", "migration_history")));
    }

    @Test
    void everyHintIsOfAKeyThatExists() {
        List<String> names = properties().map(it -> it.path("name").asString()).toList();

        assertThat(metadata.path("hints").valueStream().map(it -> it.path("name")
                        .asString()))
                .isNotEmpty()
                .isSubsetOf(names);
    }

    @Test
    void everyTopLevelKeyCanBeSetForOneDatabaseToo() {
        List<String> databaseKeys = components(DatabaseProperties.class);

        assertThat(components(MigrationProperties.class))
                .filteredOn(it -> !it.equals("datasources"))
                .containsExactlyElementsOf(databaseKeys);
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(it -> it.getName()).toList();
    }

    private Stream<JsonNode> properties() {
        return metadata.path("properties").valueStream();
    }

    private static JsonNode read() {
        try (InputStream file =
                MigrationProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
