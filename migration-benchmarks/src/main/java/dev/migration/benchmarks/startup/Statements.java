package dev.migration.benchmarks.startup;

import java.util.List;
import java.util.stream.IntStream;

/** What generated scripts do: one statement each. */
final class Statements {

    private Statements() {}

    /** What migrations are made of: a table, an index on it, a column more, a row. */
    static List<String> ofAProject(int count) {
        return IntStream.range(0, count).mapToObj(Statements::inTurn).toList();
    }

    /** As little as possible, for databases of which only the state matters. */
    static List<String> cheap(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "select " + number)
                .toList();
    }

    private static String inTurn(int number) {
        int table = number / 4;
        return switch (number % 4) {
            case 0 -> "create table item_%d (id bigint primary key, title varchar(200) not null, price numeric(12, 2))"
                    .formatted(table);
            case 1 -> "create index ix_item_%1$d_title on item_%1$d (title)".formatted(table);
            case 2 -> "alter table item_%d add column active boolean default true not null".formatted(table);
            default -> "insert into item_%d (id, title, price) values (1, 'first', 9.99)".formatted(table);
        };
    }
}
