package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;

import dev.migration.Migrator;
import dev.migration.dialect.mysql.MysqlTable;
import dev.migration.dialect.postgresql.PostgresqlIndex;
import dev.migration.dialect.postgresql.PostgresqlTable;
import dev.migration.operation.Batch;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchOptions;
import dev.migration.operation.DropOption;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Prints the texts that the journal knows an alteration and an inspection by, of one that has all that may lack an order. */
final class TextsProcess {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    private static final Map<String, String> MANY =
            Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7");

    private TextsProcess() {}

    public static void main(String[] arguments) {
        texts().forEach(System.out::println);
    }

    static List<String> texts() {
        return List.of(alteration().toString(), inspected());
    }

    private static BatchAlterTable alteration() {
        Batch batch = new Batch(ITEMS, List.of())
                .addColumn("a", integer(), it -> it.defaultValue(new byte[] {1, -1}))
                .alterColumn("b", it -> it.type(integer()).notNull().comment("x"))
                .dropColumn("c", DropOption.values())
                .createIndex("ix", it -> it.column("a").options(new PostgresqlIndex(MANY, null)));
        return new BatchAlterTable(
                ITEMS,
                batch.changes(),
                BatchOptions.defaults()
                        .namingConvention(NamingConvention.recommended())
                        .tableOptions(
                                new MysqlTable(false, null, null, null, MANY, null),
                                new PostgresqlTable(null, null, List.of(), MANY, null, null)));
    }

    private static String inspected() {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:texts;DB_CLOSE_DELAY=-1");
        new JdbcTemplate(database)
                .execute(
                        """
                create table if not exists items (a int primary key, b int unique, c int unique, d int unique,
                    e int references items, f int references items, check (b > 0), check (c > 0), check (d > 0))""");
        return Migrator.builder(database).build().databaseSchema().toString();
    }
}
