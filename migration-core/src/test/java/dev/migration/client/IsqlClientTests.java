package dev.migration.client;

import dev.migration.server.FirebirdServer;
import dev.migration.server.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class IsqlClientTests extends ClientContract {

    private static Program isql() {
        return Program.require("firebird3.0-utils", "isql-fb");
    }

    @Override
    void requireClient() {
        FirebirdServer.require();
        isql();
    }

    @Override
    TestDatabase newDatabase() {
        TestDatabase database = FirebirdServer.newDatabase();
        // Made when first opened by the driver; the client would not make it.
        database.jdbc().queryForList("select 1 from rdb$database");
        return database;
    }

    @Override
    String dialect() {
        return "firebird";
    }

    @Override
    String routineSections() {
        return """
                -- migrate:upgrade
                create trigger books_shout for books before insert as
                declare variable ending varchar(20);
                begin
                    -- a comment; with a semicolon
                    ending = '; it''s //';
                    new.title = upper(coalesce(new.title, q'{none; 'given'}')) || ending;
                end;
                create procedure fill as begin insert into authors values (70, 'x;y'); end;
                execute procedure fill;
                delete from authors where id = 70;
                -- migrate:downgrade
                drop procedure fill;
                drop trigger books_shout;
                """;
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        URI uri = URI.create(database.url().substring("jdbc:".length()));
        return isql().run(
                        Map.of(),
                        null,
                        "-q",
                        "-ch",
                        "UTF8",
                        "-user",
                        database.user(),
                        "-password",
                        database.password(),
                        "-i",
                        script.toString(),
                        "127.0.0.1/%d:%s".formatted(uri.getPort(), uri.getPath().substring(1)));
    }

    /** Every statement is kept by itself here. */
    @Override
    List<Integer> authorsAfterFailure() {
        return List.of(90, 91);
    }
}
