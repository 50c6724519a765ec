package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.Check;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a catalog says of statements that may have been done, where {@code items} has been made and {@code gone} has not. */
class CatalogEvidenceTests {

    private static final DatabaseSchema SCHEMA = new DatabaseSchema(
            List.of(
                    Table.of("items")
                            .column("id", integer())
                            .column("price", integer())
                            .primaryKey("id")
                            .constraint(Check.check("price > 0").named("ck_price"))
                            .index("ix_price", "price"),
                    Table.of("bare").column("id", integer())),
            List.of(Sequence.of("counter")),
            List.of(EnumType.of("mood", "good", "bad")),
            List.of(View.of("prices", "select price from items")));

    private static Fate fate(String dialect, String statement) {
        Dialect known =
                Dialects.load(CatalogEvidenceTests.class.getClassLoader()).named(dialect);
        return CatalogEvidence.of(statement, known, schema -> SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            create table items (id int primary key, price int, check (price > 0))       | DONE
            CREATE TABLE "ITEMS" (id int, price int, constraint pk primary key (id))    | DONE
            create table items (id int, other int)                                      | UNKNOWN
            create table items (id int, price int) as select 1, 2                       | UNKNOWN
            create table gone (id int)                                                  | NOT_DONE
            create table if not exists items (id int)                                   | NOT_DONE
            create index ix_price on items (price)                                      | DONE
            create unique index if not exists ix_price on items (price)                 | NOT_DONE
            create unique index ix_gone on items (price)                                | NOT_DONE
            create index ix_price on elsewhere (price)                                  | UNKNOWN
            create view prices as select 1                                              | DONE
            create or replace view prices as select 1                                   | NOT_DONE
            create sequence counter                                                     | DONE
            create type mood as enum ('good')                                           | DONE
            create trigger tr before insert on items for each row call "x"              | UNKNOWN
            drop table gone                                                             | DONE
            drop table items cascade                                                    | NOT_DONE
            drop table if exists items                                                  | NOT_DONE
            drop table gone, items                                                      | UNKNOWN
            drop view gone                                                              | DONE
            drop index ix_price                                                         | NOT_DONE
            drop index ix_gone                                                          | DONE
            drop sequence counter                                                       | NOT_DONE
            alter table items add price int                                             | DONE
            alter table items add column price int default 3 not null                   | DONE
            alter table items add column gone int                                       | NOT_DONE
            alter table items add column if not exists price int                        | NOT_DONE
            alter table items add constraint ck_price check (price > 0)                 | DONE
            alter table items add constraint ck_gone check (price > 0)                  | NOT_DONE
            alter table items add check (price > 0)                                     | UNKNOWN
            alter table items add primary key (id)                                      | DONE
            alter table bare add primary key (id)                                       | NOT_DONE
            alter table items drop column gone                                          | DONE
            alter table items drop column price                                         | NOT_DONE
            alter table items drop constraint ck_gone                                   | DONE
            alter table items drop primary key                                          | NOT_DONE
            alter table gone add column a int                                           | UNKNOWN
            alter table gone rename to items                                            | DONE
            alter table items rename to gone                                            | NOT_DONE
            alter table items rename to bare                                            | UNKNOWN
            alter table items rename column cost to price                               | DONE
            alter table items alter column price rename to cost                         | NOT_DONE
            alter table items alter column price set not null                           | NOT_DONE
            alter table items alter column price restart with 7                         | UNKNOWN
            alter table items alter column price type text using price + 1              | UNKNOWN
            alter sequence counter restart with 7                                       | UNKNOWN
            alter sequence counter increment by 7                                       | NOT_DONE
            alter index ix_price rename to ix_gone                                      | NOT_DONE
            comment on table items is 'x'                                               | NOT_DONE
            grant select on items to public                                             | NOT_DONE
            truncate table items                                                        | UNKNOWN
            call fill()                                                                 | UNKNOWN
            """)
    void standardStatement(String statement, Fate fate) {
        assertThat(fate("h2", statement)).isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            alter table `items` add column `price` int, add column more int             | UNKNOWN
            alter table items add column a int, add column b int                        | NOT_DONE
            alter table items drop column a, add check (price > 0)                      | DONE
            alter table items add (a int, b int)                                        | NOT_DONE
            alter table items change column cost price int not null                     | DONE
            alter table items change price price bigint                                 | NOT_DONE
            alter table items modify price bigint, add index ix_price (price)           | DONE
            alter table items add unique key ix_gone (price)                            | NOT_DONE
            alter table items add index (price)                                         | UNKNOWN
            alter table items drop foreign key fk_gone                                  | DONE
            alter table items rename index ix_price to ix_cost                          | NOT_DONE
            drop index ix_price on bare                                                 | DONE
            rename table gone to items                                                  | DONE
            create or replace table items (id int)                                      | UNKNOWN
            alter table items comment = 'x'                                             | NOT_DONE
            """)
    void statementOfMysql(String statement, Fate fate) {
        assertThat(fate("mysql", statement)).isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            create index concurrently ix_price on only public.items using btree (price) | DONE
            drop index concurrently ix_gone                                             | DONE
            alter type mood add value 'bad' before 'good'                               | DONE
            alter type mood add value 'new'                                             | NOT_DONE
            alter type mood add value if not exists 'bad'                               | NOT_DONE
            refresh materialized view concurrently prices                               | NOT_DONE
            vacuum analyze items                                                        | NOT_DONE
            """)
    void statementOfPostgresql(String statement, Fate fate) {
        assertThat(fate("postgresql", statement)).isEqualTo(fate);
    }

    @Test
    void schemaOfTheStatementIsTheOneThatIsRead() {
        Dialect h2 = Dialects.load(CatalogEvidenceTests.class.getClassLoader()).named("h2");

        Fate fate = CatalogEvidence.of("alter table \"Other\".items add price int", h2, schema -> {
            assertThat(schema).isEqualTo(Optional.of("Other"));
            return SCHEMA;
        });

        assertThat(fate).isEqualTo(Fate.DONE);
    }
}
