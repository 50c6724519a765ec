package dev.migration.client;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class MariadbClientTests extends ClientContract {

    private static Program mariadb() {
        return Program.require("mariadb-client", "mariadb", "mysql");
    }

    @Override
    void requireClient() {
        mariadb();
    }

    @Override
    TestDatabase newDatabase() {
        TestDatabase database = MariaDbServer.newDatabase();
        database.jdbc().execute("alter database character set utf8mb4");
        return database;
    }

    @Override
    String dialect() {
        return "mariadb";
    }

    @Override
    String routineSections() {
        return """
                -- migrate:upgrade
                create trigger books_shout before insert on books for each row
                begin
                    -- a comment; with a semicolon
                    set new.title = concat(upper(coalesce(new.title, 'none; \\\\ given')), '; it''s // ');
                end;
                create procedure fill() begin declare n int default 1; # a comment; too
                    insert into authors values (70, 'x;\\'y'); delete from authors where id = 70; end;
                call fill();
                -- migrate:downgrade
                drop procedure fill;
                drop trigger books_shout;
                """;
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        URI uri = URI.create(database.url().substring("jdbc:".length()));
        return mariadb()
                .run(
                        Map.of(),
                        script,
                        "--no-defaults",
                        "--protocol=tcp",
                        "--host=127.0.0.1",
                        "--port=" + uri.getPort(),
                        "--user=" + database.user(),
                        uri.getPath().substring(1));
    }

    /** Every statement is kept by itself here. */
    @Override
    List<Integer> authorsAfterFailure() {
        return List.of(90, 91);
    }
}
