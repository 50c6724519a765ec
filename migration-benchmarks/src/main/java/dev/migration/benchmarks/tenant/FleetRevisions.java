package dev.migration.benchmarks.tenant;

import dev.migration.benchmarks.database.TemporaryFolder;
import java.util.List;
import java.util.stream.IntStream;

/** Scripts that every tenant gets: in turn a table, an index, a column, a row. */
final class FleetRevisions {

    private FleetRevisions() {}

    static void write(TemporaryFolder folder, int revisions) {
        for (int number = 0; number < revisions; number++) {
            folder.write(
                    id(number) + "_step.sql",
                    """
                    -- Step %d
                    -- revision: %s
                    -- down-revision: %s

                    -- migrate:upgrade
                    %s;
                    """
                            .formatted(number, id(number), number == 0 ? "" : id(number - 1), statement(number)));
        }
    }

    /** What the scripts do. */
    static List<String> statements(int revisions) {
        return IntStream.range(0, revisions).mapToObj(FleetRevisions::statement).toList();
    }

    private static String statement(int number) {
        int table = number / 4;
        return switch (number % 4) {
            case 0 -> "create table items_%d (id bigint primary key, title varchar(200))".formatted(table);
            case 1 -> "create index ix_items_%1$d_title on items_%1$d (title)".formatted(table);
            case 2 -> "alter table items_%d add price numeric(10, 2)".formatted(table);
            default -> "insert into items_%d values (1, 'one', 1)".formatted(table);
        };
    }

    private static String id(int number) {
        return "%012x".formatted(number);
    }
}
