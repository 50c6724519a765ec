package dev.migration.client;

import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class Sqlite3ClientTests extends ClientContract {

    private static Program sqlite3() {
        return Program.require("sqlite3", "sqlite3");
    }

    @Override
    void requireClient() {
        sqlite3();
    }

    @Override
    TestDatabase newDatabase() {
        return new TestDatabase("jdbc:sqlite:" + temporary.resolve(UUID.randomUUID() + ".db"), "", "");
    }

    @Override
    String dialect() {
        return "sqlite";
    }

    @Override
    String routineSections() {
        return """
                -- migrate:upgrade
                create trigger books_shout after insert on books for each row
                begin
                    -- a comment; with a semicolon
                    update books set title = upper(coalesce(title, 'none; \\ given')) || '; it''s' where id = new.id;
                end;
                update authors set id = id
                /
                1;
                -- migrate:downgrade
                drop trigger books_shout;
                """;
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        return sqlite3().run(Map.of(), script, database.url().substring("jdbc:sqlite:".length()));
    }

    @Override
    List<Integer> authorsAfterFailure() {
        return List.of();
    }
}
