package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.Operations;
import dev.migration.operation.Recreate;
import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.util.function.Consumer;
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
    void tableThatIsHalfMadeAnewSaysWhatIsLeftAndIsNotTouchedAgain() {
        Consumer<Operations> alter = op -> op.batchAlterTable(
                "items",
                batch -> batch.createForeignKey("fk_price", "price", "children", "id"),
                how -> how.recreate(Recreate.ALWAYS));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(alter).upgrade())
                .withCauseInstanceOf(RecreationStoppedException.class)
                .satisfies(it -> assertThat(it.remedy()).contains("run by hand what is left", "fk_price", "fk_item"));
        assertThat(jdbc.queryForObject("select count(*) from items", Integer.class))
                .isEqualTo(2);
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(alter).upgrade())
                .withCauseInstanceOf(UnknownFateException.class)
                .satisfies(it -> assertThat(it.remedy()).contains("migrate repair --done"));
    }

    @Test
    void optionsOfTheTableStay() {
        jdbc.execute("create table latin (id integer primary key, a varchar(5)) engine = aria collate latin1_bin");

        migrator(op -> op.batchAlterTable("latin", batch -> batch, how -> how.recreate(Recreate.ALWAYS)))
                .upgrade();

        assertThat(jdbc.queryForMap("show create table latin"))
                .extractingByKey("Create Table")
                .asString()
                .contains("ENGINE=Aria", "latin1_bin");
    }

    @Test
    void triggersComeAlong() {
        jdbc.execute("create trigger tr before insert on items for each row set new.price = 7");

        migrator(op -> op.batchAlterTable("items", batch -> batch, how -> how.recreate(Recreate.ALWAYS)))
                .upgrade();

        jdbc.update("insert into items (title) values ('new')");
        assertThat(jdbc.queryForObject("select price from items where id = 4", Integer.class))
                .isEqualTo(7);
    }
}
