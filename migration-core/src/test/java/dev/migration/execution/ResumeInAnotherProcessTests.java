package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.TestDatabase;
import dev.migration.server.TestProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A script that was killed goes on in another process, where sets and maps have another order and arrays another name. */
class ResumeInAnotherProcessTests {

    @Test
    void rowsGivenWithoutAnOrderAreRecognised(@TempDir Path folder) throws IOException, InterruptedException {
        // By default, H2 writes commits up to half a second later, and a process that ends loses them.
        TestDatabase database =
                new TestDatabase("jdbc:h2:file:" + folder.resolve("halted") + ";WRITE_DELAY=0", "sa", "");
        Process halting = TestProcess.on(database, HaltingProcess.class)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(halting.waitFor()).isEqualTo(HaltingProcess.CODE);
        HistoryOutcome.letTheLeaseRunOut(database.dataSource());

        HaltingProcess.migrator(database.dataSource(), () -> {}).upgrade();

        assertThat(new JdbcTemplate(database.dataSource()).queryForList("select price, height from items"))
                .singleElement()
                .hasToString("{PRICE=3, HEIGHT=4}");
    }

    @Test
    void alterationsAndInspectionsHaveTheSameTexts() throws IOException, InterruptedException {
        Process other = TestProcess.of(TextsProcess.class)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> texts = other.inputReader().lines().toList();

        assertThat(other.waitFor()).isZero();
        assertThat(texts).isEqualTo(TextsProcess.texts());
    }
}
