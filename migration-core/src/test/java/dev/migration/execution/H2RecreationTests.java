package dev.migration.execution;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;

class H2RecreationTests extends RecreationContract {

    @Override
    TestDatabase newDatabase() {
        return H2Database.newDatabase();
    }

    @Override
    String base() {
        return """
                create table items (
                    id integer generated always as identity primary key,
                    title varchar(20) constraint uq_title unique,
                    price integer,
                    parent_id integer constraint fk_parent references items (id),
                    constraint ck_price check (price <> 0)
                );
                create index ix_price on items (price desc);
                create table children (
                    id integer primary key,
                    item_id integer not null constraint fk_item references items (id) on delete cascade
                );
                """;
    }
}
