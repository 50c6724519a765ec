package dev.migration.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

class SqlScriptTests {

    @Test
    void theHeaderBecomesTheRevision(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("4f2a_add_items.sql"),
                """
                -- Add items table
                -- revision: 4f2a
                -- down-revision: 9c1e, 77aa
                -- branch-labels: shop
                -- depends-on: 1234
                -- tags: v1.0, lts
                -- created: 2026-11-21T10:15:30Z

                -- migrate:upgrade
                create table items (id int);
                """);

        Script script = ScriptLoader.of(new DefaultResourceLoader(), List.of("file:" + folder))
                .load()
                .script("4f2a")
                .orElseThrow();

        assertThat(script.revision())
                .isEqualTo(new dev.migration.revision.Revision(
                        "4f2a",
                        List.of("9c1e", "77aa"),
                        List.of("1234"),
                        List.of("shop"),
                        List.of("v1.0", "lts"),
                        "Add items table",
                        Instant.parse("2026-11-21T10:15:30Z")));
    }
}
