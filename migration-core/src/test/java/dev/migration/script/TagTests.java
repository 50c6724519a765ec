package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.server.H2Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagTests {

    private final Path folder;

    private final Migrator migrator;

    TagTests(@TempDir Path folder) {
        this.folder = folder;
        migrator = Migrator.builder(H2Database.newDatabase().dataSource())
                .locations("file:" + folder)
                .migrations(List.of(new Java()))
                .build();
    }

    private Path script(String header) {
        return Scripting.write(folder, "1a_items.sql", header + "\n-- migrate:upgrade\n-- tags: none of it\n");
    }

    @Test
    void aTagIsAddedToThoseThatAreThere() {
        Path file = script("-- Items\n-- revision: 1a\n-- tags: v1\n");

        migrator.tag("v2", "1a");

        assertThat(file)
                .hasContent("-- Items\n-- revision: 1a\n-- tags: v1, v2\n\n-- migrate:upgrade\n-- tags: none of it\n");
        assertThat(migrator.graph().resolve("tag:v2")).hasToString("[1a]");
    }

    @Test
    void aHeaderWithoutTagsGetsALineOfItsOwn() throws Exception {
        Path file = script("-- Items\r\n-- revision: 1a\r\n");

        migrator.tag("v2", "1a");

        assertThat(Files.readString(file)).startsWith("-- Items\r\n-- revision: 1a\r\n-- tags: v2\r\n\n");
    }

    @Test
    void aTagThatIsThereChangesNothing() throws Exception {
        Path file = script("--   revision: 1a\n--tags:v1\n");
        String before = Files.readString(file);

        migrator.tag("v1", "1a");

        assertThat(file).hasContent(before);
    }

    @Test
    void aTaggedScriptIsStillTheOneThatWasApplied() {
        script("-- revision: 1a\n");
        migrator.upgrade("1a");

        migrator.tag("v1", "1a");

        assertThat(migrator.status(1).revisions()).noneMatch(it -> it.changed());
    }

    @Test
    void aJavaMigrationIsTaggedByHand() {
        assertThatExceptionOfType(JavaTagException.class)
                .isThrownBy(() -> migrator.tag("v2", "2b"))
                .satisfies(it -> assertThat(it.remedy()).contains("tags = {\"v1\", \"v2\"}"));
    }

    @Test
    void aTagThatNoTargetCouldNameIsRefused() {
        script("-- revision: 1a\n");

        assertThatExceptionOfType(IllegalNameException.class).isThrownBy(() -> migrator.tag("v 2", "1a"));
    }

    /** Stands beside the scripts. */
    @Revision(id = "2b", tags = "v1")
    static final class Java implements Migration {

        @Override
        public void upgrade(Operations op) {}
    }
}
