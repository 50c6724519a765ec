package dev.migration.client;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.RunScript;

/** H2's tool for scripts. */
class RunScriptClientTests extends ClientContract {

    @Override
    void requireClient() {
        // It is part of H2.
    }

    @Override
    TestDatabase newDatabase() {
        return H2Database.newDatabase();
    }

    @Override
    String dialect() {
        return "h2";
    }

    @Override
    String routineSections() {
        return """
                -- migrate:upgrade
                create alias shout as $$ String shout(String text) { return text.toUpperCase() + ";"; } $$;
                alter table books add loud varchar(200) as (shout(title));
                -- migrate:downgrade
                alter table books drop column loud;
                drop alias shout;
                """;
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        try {
            RunScript.execute(
                    database.url(),
                    database.user(),
                    database.password(),
                    script.toString(),
                    StandardCharsets.UTF_8,
                    false);
            return new ClientRun(0, "");
        } catch (SQLException failure) {
            return new ClientRun(1, failure.toString());
        }
    }

    @Override
    List<Integer> authorsAfterFailure() {
        return List.of(90, 91);
    }
}
