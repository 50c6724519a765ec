package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Recreate;
import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.Test;

class MariaDbRecreationTests extends RecreationContract {

    @Override
    TestDatabase newDatabase() {
        return MariaDbServer.newDatabase();
    }

    @Override
    String base() {
        return """
                create table items (
                    id integer auto_increment primary key,
                    title varchar(20) unique,
                    price integer,
                    parent_id integer,
                    constraint fk_parent foreign key (parent_id) references items (id),
                    constraint ck_price check (price <> 0)
                );
                create index ix_price on items (price);
                create table children (
                    id integer primary key,
                    item_id integer not null,
                    constraint fk_item foreign key (item_id) references items (id) on delete cascade
                );
                """;
    }

    @Test
    void triggersComeAlong() {
        jdbc.execute("create trigger tr before insert on items for each row set new.price = 7");

        migrator(op -> op.batchAlterTable("items", batch -> batch, how -> how.recreate(Recreate.ALWAYS)))
                .upgrade();

        jdbc.update("insert into items (title) values ('new')");
        assertThat(jdbc.queryForObject("select price from items where id = 4", Integer.class)).isEqualTo(7);
    }
}
