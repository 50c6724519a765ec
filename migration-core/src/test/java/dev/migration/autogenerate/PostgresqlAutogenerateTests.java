package dev.migration.autogenerate;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.custom;
import static dev.migration.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.diff.DiffOptions;
import dev.migration.schema.Column;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Table;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlAutogenerateTests extends AutogenerateContract {

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Test
    void defaultsThatComeToTheSameAreNoDifference(@TempDir Path folder) {
        Project project =
                new Project(folder, newDatabase()).model(stock("2", "'1 day'::interval", "nextval('numbers')"));
        project.database().jdbc().execute("create sequence numbers");
        project.with(it -> it.diffOptions(DiffOptions.defaults().withSequences(false)))
                .upgraded("first");

        project.model(stock("1 + 1", "'24:00:00'", "nextval('numbers'::regclass)"));
        assertThat(project.migrator().differences().operations()).isEmpty();
        project.model(stock("1 + 2", "'23:00:00'", "nextval('numbers') + 1"));
        assertThat(project.migrator().differences().operations()).hasSize(3);

        assertThat(project.database().jdbc().queryForObject("select nextval('numbers')", Long.class))
                .isEqualTo(1);
    }

    private static Table stock(String size, String time, String number) {
        return Table.of("stock")
                .column("size", integer(), it -> expression(it, size))
                .column("time", custom("interval"), it -> expression(it, time))
                .column("number", bigint(), it -> expression(it, number));
    }

    private static Column expression(Column column, String sql) {
        return column.withDefault(new DefaultValue.Expression(sql));
    }
}
