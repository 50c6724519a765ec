package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.server.MariaDbServer;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MariadbCatalogTests extends CatalogContract {

    MariadbCatalogTests() {
        super(new MariadbDialect());
    }

    @Override
    DataSource newDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }

    /**
     * A unique index of plain columns is a unique constraint; the server makes no difference. It remembers the next
     * number of a counted column, not the first.
     */
    @Override
    Table understood(Table asked) {
        List<Constraint> constraints = new ArrayList<>(asked.constraints());
        List<Index> indexes = new ArrayList<>();
        for (Index index : asked.indexes()) {
            if (index.unique()) {
                String[] columns = index.parts().stream().map(IndexPart::text).toArray(String[]::new);
                constraints.add(Unique.unique(columns).named(index.name()));
            } else {
                indexes.add(index);
            }
        }
        constraints.replaceAll(it -> it instanceof PrimaryKey key ? PrimaryKey.primaryKey(array(key.columns())) : it);
        constraints.replaceAll(it -> it instanceof Unique && it.name() == null ? it.named("name") : it);
        List<Column> columns = asked.columns().stream()
                .map(it -> it.generator() == null ? it : it.identity())
                .toList();
        return new Table(asked.name(), columns, constraints, indexes, asked.comment(), asked.options());
    }

    private static String[] array(List<String> names) {
        return names.toArray(String[]::new);
    }

    @Override
    ColumnType understood(ColumnType asked) {
        return switch (asked.type()) {
            case FLOAT -> ColumnType.real();
            case NUMERIC -> asked.length() == null ? ColumnType.numeric(10) : asked;
            default -> asked;
        };
    }

    @Override
    Sequence understood(Sequence asked) {
        return new Sequence(asked.name(), null, asked.options());
    }

    @Test
    void oddThingsAreReadAsTheyAre() {
        DataSource database = newDatabase();
        script(
                database,
                """
                create table `Mixed.Case` (
                    `Id` int unsigned auto_increment,
                    `order` varchar(10) collate utf8mb4_bin default 'it''s' comment 'it''s "quoted"',
                    state enum('a', 'it''s', 'b,c') not null default 'a',
                    flags set('x', 'y'),
                    small tinyint, flag tinyint(1) default 1, big bigint unsigned, wide int(5) zerofill,
                    moment datetime default current_timestamp on update current_timestamp,
                    stamp timestamp(3) null default '2024-01-02 03:04:05.125',
                    body json, place point not null, notes text, kind char(36) default uuid(), bits bit(3) default b'101',
                    total decimal(12, 2) as (n * 2.5) stored, less int as (small - 1) virtual,
                    back varchar(20) default 'a\\\\b',
                    n decimal(5, 0) default 3 check (n > 0),
                    primary key (`Id`),
                    unique key `un``ique` (`order`, small),
                    key ix_prefix (notes(10), small desc),
                    fulltext key ix_text (notes),
                    spatial key ix_place (place),
                    constraint named check (`order` <> 'x;)'),
                    check (small > 1)
                ) comment 'it''s' collate utf8mb4_unicode_ci;
                create table plain (id int primary key, parent int, foreign key (parent) references plain (id) on delete set null) engine = InnoDB;
                create table aria (a int) engine = Aria;
                create table a (id int primary key, b_id int);
                create table b (id int primary key, constraint b_a foreign key (id) references a (id) on delete cascade on update restrict);
                alter table a add constraint a_b foreign key (b_id) references b (id) on update cascade;
                create view `View` as select p.id as `Id` from plain p where p.id > 1;
                create sequence stray start with 5 increment by 2 maxvalue 99 nocache cycle;
                create table parts (id int, at date) partition by hash (id) partitions 2;""");

        DatabaseSchema read = read(database);

        assertThat(statements(read))
                .isEqualTo(
                        """
                create sequence stray increment by 2 start with 5 maxvalue 99 cache 0 cycle;
                create table `Mixed.Case` (
                    Id int(10) unsigned not null auto_increment,
                    `order` varchar(10) collate utf8mb4_bin default 'it''s' comment 'it''s "quoted"',
                    state enum ('a', 'it''s', 'b,c') not null default 'a',
                    flags set('x','y'),
                    small tinyint,
                    flag boolean default true,
                    big bigint(20) unsigned,
                    wide int(5) unsigned zerofill,
                    moment datetime(0) default current_timestamp() on update current_timestamp(),
                    stamp timestamp(3) null default '2024-01-02 03:04:05.125',
                    body json,
                    place point not null,
                    notes text,
                    kind char(36) default uuid(),
                    bits bit(3) default b'101',
                    total numeric(12, 2) generated always as (`n` * 2.5) stored,
                    less integer generated always as (`small` - 1) virtual,
                    back varchar(20) default 'a\\\\b',
                    n numeric(5) default 3,
                    primary key (Id),
                    constraint `un``ique` unique (`order`, small),
                    constraint named check (`order` <> 'x;)'),
                    check (`n` > 0),
                    check (`small` > 1)
                ) collate utf8mb4_unicode_ci comment = 'it''s';
                create spatial index ix_place on `Mixed.Case` (place);
                create index ix_prefix on `Mixed.Case` (notes(10), small desc);
                create fulltext index ix_text on `Mixed.Case` (notes);
                create table a (
                    id integer not null,
                    b_id integer,
                    primary key (id)
                );
                create table aria (
                    a integer
                ) engine = Aria;
                create table b (
                    id integer not null,
                    primary key (id)
                );
                create table parts (
                    id integer,
                    at date
                );
                create table plain (
                    id integer not null,
                    parent integer,
                    primary key (id)
                );
                alter table a add constraint a_b foreign key (b_id) references b (id) on update cascade;
                alter table b add constraint b_a foreign key (id) references a (id) on delete cascade;
                alter table plain add constraint plain_ibfk_1 foreign key (parent) references plain (id) on delete set null;
                create view View as select `p`.`id` AS `Id` from `plain` `p` where `p`.`id` > 1;""");
        assertMakesTheSame(read);
    }
}
