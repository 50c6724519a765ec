package dev.migration.client;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class PsqlClientTests extends ClientContract {

    private static Program psql() {
        return Program.require("postgresql-client", "psql");
    }

    @Override
    void requireClient() {
        psql();
    }

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    String dialect() {
        return "postgresql";
    }

    @Override
    String routineSections() {
        return """
                -- migrate:upgrade
                create function shout() returns trigger language plpgsql as $body$
                begin
                    new.title := upper(coalesce(new.title, 'none; \\ given')) || $$; it's $$;
                    return new;
                end $body$;
                create trigger books_shout before insert on books for each row execute function shout();
                create function answer() returns int language sql begin atomic select 41 + 1; end;
                -- migrate:upgrade transaction=false
                create index concurrently ix_books_title on books (title);
                -- migrate:upgrade
                do $$ begin perform answer(); end $$;
                -- migrate:downgrade
                drop trigger books_shout on books;
                drop function shout;
                drop function answer;
                drop index ix_books_title;
                """;
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        String uri = database.url().substring("jdbc:".length());
        return psql().run(Map.of("PGUSER", "postgres"), null, "-X", "-q", "-f", script.toString(), uri);
    }

    @Override
    List<Integer> authorsAfterFailure() {
        return List.of();
    }
}
