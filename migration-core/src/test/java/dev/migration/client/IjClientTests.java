package dev.migration.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.derby.tools.ij;
import org.junit.jupiter.api.Test;

/** Derby's tool for scripts. */
class IjClientTests extends ClientContract {

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @Override
    void requireClient() {
        // It comes with Derby.
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:derby:memory:%s;create=true".formatted(UUID.randomUUID()), "app", "app");
    }

    @Override
    String dialect() {
        return "derby";
    }

    @Override
    String routineSections() {
        return """
                -- migrate:upgrade
                create trigger books_shout after insert on books referencing new as added for each row
                    update books set title = upper(title) || '; it''s' where id = added.id;
                -- migrate:downgrade
                drop trigger books_shout;
                """;
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (Connection connection = database.dataSource().getConnection();
                InputStream input = Files.newInputStream(script)) {
            int errors = ij.runScript(
                    connection, input, StandardCharsets.UTF_8.name(), output, StandardCharsets.UTF_8.name());
            return new ClientRun(errors, output.toString(StandardCharsets.UTF_8));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** It goes on after a failure, and nothing makes it stop. */
    @Override
    List<Integer> authorsAfterFailure() {
        return List.of(90, 91, 92);
    }

    @Override
    boolean stops() {
        return false;
    }

    @Test
    void theScriptSaysThatItGoesOnAfterAFailure() {
        assertThat(print((migrator, out) -> migrator.upgradeSql("heads", out)))
                .contains("-- Read its output: ij goes on after a statement that failed.");
    }
}
