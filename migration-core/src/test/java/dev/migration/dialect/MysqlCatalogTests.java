package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.server.MysqlServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MysqlCatalogTests extends CatalogContract {

    MysqlCatalogTests() {
        super(new MysqlDialect());
    }

    @BeforeAll
    static void requireServer() {
        MysqlServer.require();
    }

    @Override
    DataSource newDatabase() {
        return MysqlServer.newDatabase().dataSource();
    }

    /** As MariaDB understands it. */
    @Override
    Table understood(Table asked) {
        return new MariadbCatalogTests().understood(asked);
    }

    /** As MariaDB understands it. */
    @Override
    ColumnType understood(ColumnType asked) {
        return new MariadbCatalogTests().understood(asked);
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
                    small tinyint, flag tinyint(1) default 1, big bigint unsigned,
                    moment datetime default current_timestamp on update current_timestamp,
                    stamp timestamp(3) null default '2024-01-02 03:04:05.125',
                    body json, place point not null, notes text, kind char(36) default (uuid()), bits bit(3) default b'101',
                    n decimal(5, 0) default 3 check (n > 0),
                    total decimal(12, 2) as (n * 2.5) stored, less int as (small - 1) virtual,
                    back varchar(20) default 'a\\\\b',
                    primary key (`Id`),
                    unique key `un``ique` (`order`, small),
                    key ix_prefix (notes(10), small desc),
                    key ix_lower ((lower(back))),
                    fulltext key ix_text (notes),
                    constraint named check (`order` <> 'x;)'),
                    check (small > 1)
                ) comment 'it''s' collate utf8mb4_unicode_ci;
                create table plain (id int primary key, parent int, foreign key (parent) references plain (id) on delete set null) engine = InnoDB;
                create table memory (a int) engine = MEMORY;
                create table a (id int primary key, b_id int);
                create table b (id int primary key, constraint b_a foreign key (id) references a (id) on delete cascade on update restrict);
                alter table a add constraint a_b foreign key (b_id) references b (id) on update cascade;
                create view `View` as select p.id as `Id` from plain p where p.id > 1;
                create table parts (id int, at date) partition by hash (id) partitions 2;""");

        DatabaseSchema read = read(database);

        assertThat(statements(read)).isEqualTo(
                        """
                create table `Mixed.Case` (
                    Id int unsigned not null auto_increment,
                    `order` varchar(10) collate utf8mb4_bin default 'it''s' comment 'it''s "quoted"',
                    state enum ('a', 'it''s', 'b,c') not null default 'a',
                    flags set('x','y'),
                    small tinyint,
                    flag boolean default true,
                    big bigint unsigned,
                    moment datetime(0) default CURRENT_TIMESTAMP on update current_timestamp,
                    stamp timestamp(3) null default '2024-01-02 03:04:05.125',
                    body json,
                    place point not null,
                    notes text,
                    kind char(36) default (uuid()),
                    bits bit(3) default b'101',
                    n numeric(5) default 3,
                    total numeric(12, 2) generated always as (`n` * 2.5) stored,
                    less integer generated always as (`small` - 1) virtual,
                    back varchar(20) default 'a\\\\b',
                    primary key (Id),
                    constraint `un``ique` unique (`order`, small),
                    constraint `Mixed.Case_chk_1` check (`n` > 0),
                    constraint `Mixed.Case_chk_2` check (`small` > 1),
                    constraint named check (`order` <> 'x;)')
                ) collate utf8mb4_unicode_ci comment = 'it''s';
                create index ix_lower on `Mixed.Case` ((lower(`back`)));
                create index ix_prefix on `Mixed.Case` (notes(10), small desc);
                create fulltext index ix_text on `Mixed.Case` (notes);
                create table a (
                    id integer not null,
                    b_id integer,
                    primary key (id)
                );
                create table b (
                    id integer not null,
                    primary key (id)
                );
                create table memory (
                    a integer
                ) engine = MEMORY;
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
                create view View as select `p`.`id` AS `Id` from `plain` `p` where (`p`.`id` > 1);""");
        assertMakesTheSame(read);
    }
}
